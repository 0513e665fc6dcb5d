package org.wardmote.people.code;

/// A source has to wait. It says nothing of whether what was asked or guessed would have been right.
final class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyTries() {
        super("Too many tries from one network", null, false, false);
    }
}
