package org.wardmote.people.request;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What waits for a decision.
///
/// @param takes whether the reader may also take down what somebody asked on paper
public record DataRequestsPage(Frame frame, List<Line> lines, boolean takes) implements Page {

    public record Line(String href, List<String> cells) {}
}
