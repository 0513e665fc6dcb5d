package org.wardmote.messaging.preference;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One button that stops everything; after it, one that begins again.
public record StopPage(Frame frame, String path, String query, boolean stopped, boolean canBeginAgain)
        implements Page {}
