package org.wardmote.messaging.round;

import org.wardmote.area.Area;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Who sees and who marks the rounds of an area: no household is named in them, and whoever delivers for it counts.
final class RoundReach {

    private static final Function[] READERS = {
        Function.ANSWER,
        Function.SUPERVISE,
        Function.COORDINATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.KEEP_REGISTER
    };
    private static final Function[] MARKERS = {Function.ANSWER, Function.SUPERVISE, Function.COORDINATE};

    static boolean maySee(Viewer viewer, Area area) {
        return reaches(viewer, area, READERS);
    }

    static boolean mayMark(Viewer viewer, Area area) {
        return reaches(viewer, area, MARKERS);
    }

    private static boolean reaches(Viewer viewer, Area area, Function... functions) {
        return viewer.reach(functions).stream().anyMatch(grant -> covers(grant, area));
    }

    private static boolean covers(Grant grant, Area area) {
        return grant.covers(grant.organisation(), area.borough().id(), area.id());
    }

    private RoundReach() {}
}
