package org.wardmote.site.desk;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What one can do at the desk; nothing, for whoever holds no function today.
public record DeskPage(Frame frame, List<Line> lines) implements Page {

    public record Line(String title, String hint, String href) {}
}
