package org.wardmote.priority.desk;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.Viewer;

/// How far somebody reaches into records that have a place. The body that oversees an organisation reads all of
/// its, and does nothing with them.
@Component
public class Within {

    private static final Function[] READING = {
        Function.ANSWER, Function.SUPERVISE, Function.PUBLISH, Function.ANALYSE, Function.DECIDE
    };

    private final Organisations organisations;

    Within(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Where a listing looks for somebody who holds one of these, or oversees those who do.
    public Scopes of(Viewer viewer, Collection<Function> functions) {
        return Scopes.of(viewer, organisations, functions.toArray(Function[]::new));
    }

    public boolean reads(Viewer viewer, Placed placed) {
        return may(viewer, placed, READING) || scrutinises(viewer, placed);
    }

    public boolean scrutinises(Viewer viewer, Placed placed) {
        return Scopes.areScrutinised(viewer, organisations, placed);
    }

    public boolean works(Viewer viewer, Placed placed) {
        return may(viewer, placed, Function.ANSWER, Function.SUPERVISE);
    }

    public boolean supervises(Viewer viewer, Placed placed) {
        return may(viewer, placed, Function.SUPERVISE);
    }

    private static boolean may(Viewer viewer, Placed placed, Function... functions) {
        return Set.of(functions).stream()
                .anyMatch(one -> viewer.may(one, placed.organisation(), placed.borough(), placed.area()));
    }
}
