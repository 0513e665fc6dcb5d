package org.wardmote.ledger.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What a supervisor has to see to.
///
/// @param overdue clocks that ran out, the longest first
/// @param crimes reports of a crime that were not passed on within a day
/// @param flagged words that somebody called abuse, and nobody has decided about
/// @param more where the rest of what is overdue is
public record EscalationsPage(
        Frame frame,
        List<Line> overdue,
        List<Line> crimes,
        List<Line> flagged,
        @Nullable String more) implements Page {}
