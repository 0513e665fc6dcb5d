package org.wardmote.ledger.desk;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Reference;

/// Frames of the ledger's desk pages, each with the way to it.
public interface DeskFrames {

    /// Below the desk's front page.
    Frame page(String titleKey, Object... args);

    /// A contribution's own page.
    Frame contribution(Reference reference);

    /// Something done with a contribution.
    Frame act(Reference reference, String titleKey);
}
