package org.wardmote.ledger.answer;

import org.wardmote.kernel.Refusal;

final class PurposeComesFirst extends Refusal {

    PurposeComesFirst() {
        super("This record is restricted. Open its page and say what you need it for first.");
    }
}
