package org.wardmote.ledger.answer;

import org.wardmote.kernel.Refusal;

final class PurposeComesFirst extends Refusal {

    static final String SENTENCE = "This record is restricted. Open its page and say what you need it for first.";

    PurposeComesFirst() {
        super(SENTENCE);
    }
}
