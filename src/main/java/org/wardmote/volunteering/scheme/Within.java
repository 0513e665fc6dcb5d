package org.wardmote.volunteering.scheme;

import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.Viewer;

/// How far somebody reaches into watch schemes. Whoever answers or supervises in an area works on its schemes; the
/// body that oversees an organisation reads what happened to them, and does nothing.
@Component
class Within {

    private final Organisations organisations;

    Within(Organisations organisations) {
        this.organisations = organisations;
    }

    Scopes of(Viewer viewer) {
        return Scopes.of(viewer, organisations, Function.ANSWER, Function.SUPERVISE);
    }

    boolean reads(Viewer viewer, Placed placed) {
        return works(viewer, placed) || Scopes.areScrutinised(viewer, organisations, placed);
    }

    static boolean works(Viewer viewer, Placed placed) {
        return may(viewer, Function.ANSWER, placed) || may(viewer, Function.SUPERVISE, placed);
    }

    private static boolean may(Viewer viewer, Function function, Placed placed) {
        return viewer.may(function, placed.organisation(), placed.borough(), placed.area());
    }
}
