package org.wardmote.ledger.desk;

import org.wardmote.kernel.Frame;

/// Gives each desk page the words of the ledger, as at the moment of asking.
public interface Sayings {
    Saying of(Frame.Words words);
}
