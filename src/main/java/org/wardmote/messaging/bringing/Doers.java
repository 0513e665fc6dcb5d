package org.wardmote.messaging.bringing;

import java.time.Instant;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.announcement.Officers;
import org.wardmote.people.Grant;
import org.wardmote.people.StaffNames;
import org.wardmote.people.Viewer;

/// Whoever did what a file tells of, as somebody who may do it: that they might was settled where it happened.
@Component
class Doers {

    private static final Function[] FUNCTIONS = {Function.COMPOSE, Function.APPROVE};

    private final StaffNames staff;
    private final Organisations organisations;
    private final Officers officers;

    Doers(StaffNames staff, Organisations organisations, Officers officers) {
        this.staff = staff;
        this.organisations = organisations;
        this.officers = officers;
    }

    Viewer by(String publicName, String organisation) {
        var known = organisations
                .find(organisation)
                .orElseThrow(() -> new BadRow("There is no organisation \"" + organisation + "\"."));
        var grants = Arrays.stream(FUNCTIONS)
                .map(function -> new Grant(function, known.id(), known.kind(), null, null))
                .toList();
        return new Viewer(staff.staff(publicName), grants);
    }

    /// Who alone reads what is answered to an appeal.
    void entrust(long announcement, String officer, String by, String organisation, Instant at) {
        officers.brought(announcement, staff.staff(officer), by(by, organisation), at);
    }
}
