package org.wardmote.messaging.errand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// @param marked what the reader has marked in the last minutes, and may take back
/// @param purpose typed for printing all letters
public record ErrandsPage(
        Frame frame,
        @Nullable String news,
        List<Line> calls,
        List<Line> letters,
        List<Line> marked,
        @Nullable String purpose,
        Faults faults)
        implements Page {

    /// @param note since when it has waited, how often it has failed, who is at it
    public record Line(String href, String subject, String sender, String note) {}
}
