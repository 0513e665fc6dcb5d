package org.wardmote.ledger.history;

import org.wardmote.kernel.Refusal;

/// The contribution stands where this cannot be done.
public final class CannotHappenNow extends Refusal {

    public CannotHappenNow(String sentence) {
        super(sentence);
    }
}
