package org.wardmote.ledger.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.contribution.Contribution;

/// What holds for a place at a moment.
///
/// @param boroughHours after a miss, until its borough is told
/// @param organisationHours after a miss, until its organisation is told
public record Limits(
        int warnHours,
        int dueHours,
        int boroughHours,
        int organisationHours,
        int reopenDays,
        int silenceDays,
        boolean secondReader) {

    /// Asked for in the middle of verbs; one small query.
    public interface Known {
        Limits of(Placed placed, Instant at);
    }

    static Limits of(Map<String, Integer> values) {
        return new Limits(
                get(values, "warn-hours"),
                get(values, "due-hours"),
                get(values, "borough-hours"),
                get(values, "organisation-hours"),
                get(values, "reopen-days"),
                get(values, "silence-days"),
                get(values, "second-reader") > 0);
    }

    private static int get(Map<String, Integer> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /// Elapsed hours, all days, whatever the clocks on the wall do meanwhile.
    public Contribution.Clock reply(int round, Instant from) {
        return new Contribution.Clock(
                round, from, from.plusSeconds(warnHours * 3600L), from.plusSeconds(dueHours * 3600L), null, null);
    }

    /// An outcome is due when its day ends in London; the warning comes as long before as it does for a reply.
    public Contribution.Clock outcome(Instant from, LocalDate on) {
        var ends = LondonTime.startOf(on.plusDays(1));
        var due = ends.isBefore(from) ? from : ends;
        var warn = due.minusSeconds((dueHours - warnHours) * 3600L);
        return new Contribution.Clock(1, from, warn.isBefore(from) ? from : warn, due, null, null);
    }

    /// When the next thing is to happen by itself while nobody answers.
    public @Nullable Instant next(Contribution.Clock clock, boolean warned, int escalation) {
        if (!clock.isRunning()) return null;
        if (!warned) return clock.warnAt();
        if (clock.missedAt() == null) return clock.dueAt();
        return switch (escalation) {
            case 0 -> clock.dueAt();
            case 1 -> clock.dueAt().plusSeconds(boroughHours * 3600L);
            case 2 -> clock.dueAt().plusSeconds(organisationHours * 3600L);
            default -> null;
        };
    }
}
