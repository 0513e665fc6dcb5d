package org.wardmote.priority.desk;

import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;

/// Frames of this module's desk pages, each with the way to it.
public interface DeskFrames {

    /// Below the desk's front page.
    Frame page(String titleKey, Object... args);

    /// Below a list of the desk.
    ///
    /// @param above the list
    Frame below(Crumb above, String titleKey, Object... args);
}
