package org.wardmote.priority.panel;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The wards whose panels the reader has to do with.
public record PanelsPage(Frame frame, List<Line> lines) implements Page {

    public record Line(String name, String href) {}
}
