package org.wardmote.ledger.answer;

import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.Onward;

/// Where a reader is led after something was done to a contribution.
final class Way {

    /// To its page, which says what was done.
    static Object done(Contribution one, String verb) {
        return Onward.to("/desk/contributions/" + one.reference() + "?done=" + verb);
    }

    private Way() {}
}
