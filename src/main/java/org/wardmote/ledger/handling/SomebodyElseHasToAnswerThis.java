package org.wardmote.ledger.handling;

import org.wardmote.kernel.Refusal;

final class SomebodyElseHasToAnswerThis extends Refusal {

    SomebodyElseHasToAnswerThis() {
        super("It is about how you dealt with it before, so somebody else has to answer it.");
    }
}
