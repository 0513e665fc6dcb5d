package org.wardmote.scrutiny.deed;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Placed;
import org.wardmote.scrutiny.deed.Deed.Subject;

/// How a thing stood before a deed, and from that what the deed counts for.
///
/// @param state null where nothing was known of it
/// @param day for which it counted, and
/// @param placed where
record Stood(
        @Nullable String state,
        @Nullable LocalDate day,
        @Nullable LocalDate dueOn,
        @Nullable Placed placed) {

    static final String UNKNOWN = "unknown";
    private static final Set<String> OVER = Set.of("kept", "released");
    static final Stood NOT_AT_ALL = new Stood(null, null, null, null);

    /// What is corrected stays where it was counted, so that one place cannot lose what another had.
    Placed placeOf(Deed deed) {
        if (placed == null || deed.subject() == Subject.PRIORITY || deed.subject() == Subject.FINDING)
            return deed.placed();
        return placed;
    }

    /// The London day for which a deed counts. A decision counts when it was first made public, whatever is
    /// corrected later; a promise when it was due; a meeting when it was, or was to be.
    LocalDate dayOf(Deed deed) {
        return switch (deed.subject()) {
            case DECISION, TELLING -> day == null ? deed.happenedOn() : day;
            case PROMISE -> deed.kind().equals("made") || dueOn == null ? deed.happenedOn() : dueOn;
            case MEETING -> meetingDay(deed);
            case FINDING, PRIORITY -> deed.happenedOn();
        };
    }

    /// Where a meeting that was taken to have been held was not, after all, or not then, it is the day of before.
    private LocalDate meetingDay(Deed deed) {
        if (dueOn != null && "held".equals(state) && !"held".equals(deed.state())) return dueOn;
        return deed.dueOn() == null ? deed.happenedOn() : deed.dueOn();
    }

    @Nullable
    LocalDate dueOn(Deed deed) {
        return deed.dueOn() == null ? dueOn : deed.dueOn();
    }

    /// A late word that a promise was missed takes nothing from one that was kept or released. That people were
    /// told of what the public knows nothing of says nothing yet.
    String stateOf(Deed deed) {
        if (deed.subject() == Subject.TELLING && state == null) return UNKNOWN;
        var missed = deed.subject() == Subject.PROMISE && deed.kind().equals("missed");
        if (missed && state != null && OVER.contains(state)) return state;
        if (deed.state() != null) return deed.state();
        return state == null ? UNKNOWN : state;
    }
}
