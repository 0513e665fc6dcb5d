package org.wardmote.people.export;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A copy for whoever asked for it on paper.
public record CopyPage(Frame frame, ShownCopy copy) implements Page {}
