package org.wardmote.people.equality;

import org.wardmote.kernel.Refusal;

final class TooFewToCount extends Refusal {
    TooFewToCount(int smallest) {
        super("Fewer than " + smallest
                + " of these people were asked the equality questions. So few are not counted, because somebody could"
                + " be told.");
    }
}
