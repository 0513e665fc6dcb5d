package org.wardmote.ledger.intake;

import org.wardmote.ledger.Receipt;

/// Takes in what the ledger itself makes of something, such as a complaint, or brings in from elsewhere.
public interface Entrusting {
    Receipt take(Entrusted entrusted);
}
