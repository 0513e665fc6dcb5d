package org.wardmote.ledger.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What a supervisor has to see to.
///
/// @param overdue clocks that ran out, the longest first
/// @param unassigned what nobody has yet, the soonest due first
/// @param crimes reports of a crime that were not passed on within a day
/// @param flagged words that somebody called abuse, and nobody has decided about
/// @param more where the rest of what is overdue is
/// @param moreUnassigned where the rest of what nobody has is
public record EscalationsPage(
        Frame frame,
        List<Line> overdue,
        List<Line> unassigned,
        List<Line> crimes,
        List<Line> flagged,
        @Nullable String more,
        @Nullable String moreUnassigned)
        implements Page {}
