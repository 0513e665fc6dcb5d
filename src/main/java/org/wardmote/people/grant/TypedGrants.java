package org.wardmote.people.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Period;
import org.wardmote.kernel.TypedDate;
import org.wardmote.people.Viewer;

/// Reads what an administrator typed.
@Component
class TypedGrants {

    private final AppointingStaff appointing;
    private final Reaches reaches;
    private final Areas areas;
    private final Clock clock;

    TypedGrants(AppointingStaff appointing, Reaches reaches, Areas areas, Clock clock) {
        this.appointing = appointing;
        this.reaches = reaches;
        this.areas = areas;
        this.clock = clock;
    }

    /// @return the number of what was given
    long give(GrantForm form, Viewer viewer) {
        var reach = reaches.named(text(form.organisation()), form.borough(), slug(form));
        return appointing.appoint(
                new AppointingStaff.Appointment(
                        text(form.email()),
                        text(form.name()),
                        function(text(form.function())),
                        reach,
                        period(form),
                        text(form.reason())),
                new Giver.Administrator(viewer));
    }

    /// An area is typed by its name, or as its address has it.
    private @Nullable String slug(GrantForm form) {
        var name = text(form.area()).strip();
        if (name.isEmpty()) return null;
        return areas.findBorough(text(form.borough()))
                .flatMap(borough -> areas.listWithin(borough.borough()).stream()
                        .filter(area -> area.name().equalsIgnoreCase(name))
                        .findFirst())
                .map(area -> area.slug())
                .orElse(name);
    }

    private static Function function(String name) {
        return Arrays.stream(Function.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MayNotBeGranted("function", "There is no such function."));
    }

    private Period period(GrantForm form) {
        var from = day(form.from(), "from");
        var until = day(form.until(), "until");
        var first = from == null ? LondonTime.today(clock) : from;
        if (until != null && !until.isAfter(first))
            throw new MayNotBeGranted("until", "It would end before it begins.");
        return new Period(first, until);
    }

    private static @Nullable LocalDate day(@Nullable TypedDate typed, String field) {
        if (typed == null || typed.isBlank()) return null;
        return typed.date()
                .orElseThrow(() -> new MayNotBeGranted(field, "That is not a day. Write one like 31 1 2027."));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
