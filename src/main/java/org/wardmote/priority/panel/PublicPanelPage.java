package org.wardmote.priority.panel;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What a ward panel is given to read, without what only those at the desk may know.
public record PublicPanelPage(Frame frame, Pack pack, String area, String areaLink) implements Page {}
