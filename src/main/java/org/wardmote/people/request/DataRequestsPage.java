package org.wardmote.people.request;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What waits for a decision.
public record DataRequestsPage(Frame frame, List<Line> lines) implements Page {

    public record Line(String href, List<String> cells) {}
}
