package org.wardmote.people.grant;

import org.wardmote.kernel.Refusal;

/// A function cannot be given like this; the sentence says why, the field where to put it right.
final class MayNotBeGranted extends Refusal {

    private final String field;

    MayNotBeGranted(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    String field() {
        return field;
    }
}
