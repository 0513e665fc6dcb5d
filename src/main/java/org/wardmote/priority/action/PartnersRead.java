package org.wardmote.priority.action;

import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.people.Viewer;
import org.wardmote.priority.priority.AlsoReads;
import org.wardmote.priority.priority.Standing;

/// A partner that was given an action sees the priority that it belongs to.
@Component
class PartnersRead implements AlsoReads {

    private final ActionRows rows;

    PartnersRead(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean reads(Viewer viewer, Standing it) {
        if (!viewer.holds(Function.ANSWER)) return false;
        var placed = it.placed();
        return rows.list(it.id()).stream()
                .map(Action::organisation)
                .anyMatch(partner ->
                        partner != null && viewer.may(Function.ANSWER, partner, placed.borough(), placed.area()));
    }
}
