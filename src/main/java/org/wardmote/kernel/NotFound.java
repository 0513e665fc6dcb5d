package org.wardmote.kernel;

/// Not there, or not yours: both look the same, so that existence does not leak.
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found", null, false, false);
    }
}
