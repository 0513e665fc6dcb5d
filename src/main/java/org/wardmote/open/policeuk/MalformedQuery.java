package org.wardmote.open.policeuk;

/// `q` is not `lat,lng`.
final class MalformedQuery extends RuntimeException {
    MalformedQuery() {
        super("Malformed query", null, false, false);
    }
}
