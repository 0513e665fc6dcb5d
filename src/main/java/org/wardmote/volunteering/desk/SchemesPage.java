package org.wardmote.volunteering.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Watch schemes at the desk.
public record SchemesPage(Frame frame, List<Line> lines) implements Page {

    /// @param due when the next stage is due; null where nothing is
    /// @param waiting how many neighbours an officer has to put in touch; null where there are none
    public record Line(
            String href,
            String title,
            String where,
            String stage,
            String tone,
            @Nullable String due,
            boolean late,
            String officer,
            @Nullable String waiting) {}
}
