package org.wardmote.priority.bringing;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.StaffNames;
import org.wardmote.people.Viewer;

/// Whoever did what a file tells of, as somebody who may do it: that they might was settled where it happened.
@Component
class Doers {

    private static final Function[] FUNCTIONS = {Function.ANALYSE, Function.DECIDE, Function.APPROVE, Function.PUBLISH};

    private final StaffNames staff;
    private final Organisations organisations;
    private final Clock clock;

    Doers(StaffNames staff, Organisations organisations, Clock clock) {
        this.staff = staff;
        this.organisations = organisations;
        this.clock = clock;
    }

    Viewer by(Told it, String name) {
        var organisation = organisation(it);
        var grants = Arrays.stream(FUNCTIONS)
                .map(function -> new Grant(function, organisation.id(), organisation.kind(), null, null))
                .toList();
        return new Viewer(staff.staff(it.object().get(name)), grants);
    }

    PersonId person(String name) {
        return staff.staff(name);
    }

    private Organisation organisation(Told it) {
        return organisations
                .find(it.organisation())
                .orElseThrow(() -> new BadRow("There is no organisation \"" + it.organisation() + "\"."));
    }

    /// Nothing has happened tomorrow.
    Instant past(Instant at) {
        if (at.isAfter(clock.instant())) throw new BadRow("What happened cannot lie in the future.");
        return at;
    }
}
