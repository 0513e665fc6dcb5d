package org.wardmote.priority.action;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What the reader's organisation has been asked to do, or has taken on.
public record ActionsPage(Frame frame, List<Line> lines) implements Page {

    /// @param href the page of its priority
    public record Line(String what, String href, String state, String tone, String due, String whose, String issue) {}
}
