package org.wardmote.scrutiny.standard;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TypedDate;

/// A target as it was typed.
///
/// @param where the force's id and, after a bar, a borough's slug
record TargetForm(
        @Nullable String measure,
        @Nullable String where,
        @Nullable TypedDate from,
        @Nullable String aim,
        @Nullable String red,
        @Nullable String owner,
        @Nullable TypedDate review) {

    Faults faults(Frame.Words words) {
        var faults = Faults.NONE;
        if (measure == null || Standard.find(measure).isEmpty())
            faults = faults.and("measure", words.say("targets.measure.none"));
        if (where == null || where.isBlank()) faults = faults.and("where", words.say("targets.where.none"));
        if (day(from).date().isEmpty()) faults = faults.and("from", words.say("targets.day.none"));
        if (number(aim).isEmpty()) faults = faults.and("aim", words.say("targets.number.none"));
        if (number(red).isEmpty()) faults = faults.and("red", words.say("targets.number.none"));
        if (owner == null || owner.isBlank()) faults = faults.and("owner", words.say("targets.owner.none"));
        if (day(review).date().isEmpty()) faults = faults.and("review", words.say("targets.day.none"));
        return faults;
    }

    static TypedDate day(@Nullable TypedDate typed) {
        return typed == null ? TypedDate.BLANK : typed;
    }

    static OptionalInt number(@Nullable String typed) {
        var stripped = typed == null ? "" : typed.strip();
        return stripped.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(stripped)) : OptionalInt.empty();
    }
}
