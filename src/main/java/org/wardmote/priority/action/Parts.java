package org.wardmote.priority.action;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Scopes;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.priority.Worked;

/// Who has a part in an action: whoever works on its priority, and whoever answers for the partner that does it.
@Component
class Parts {

    private final Worked worked;
    private final Within within;

    Parts(Worked worked, Within within) {
        this.worked = worked;
        this.within = within;
    }

    boolean works(Viewer viewer, PriorityId priority) {
        return within.works(viewer, worked.get(priority).placed());
    }

    boolean does(Viewer viewer, Action action) {
        return works(viewer, action.priority()) || answersFor(viewer, action);
    }

    boolean answersFor(Viewer viewer, Action action) {
        var placed = worked.get(action.priority()).placed();
        return action.organisation() != null
                && viewer.may(Function.ANSWER, action.organisation(), placed.borough(), placed.area());
    }

    /// A partner that promised a day moves it itself; the others' days are moved by whoever works on the priority.
    boolean mayMove(Viewer viewer, Action action) {
        var own = worked.get(action.priority()).placed().organisation();
        var isTheirs = action.organisation() == null || action.organisation().equals(own);
        return isTheirs ? works(viewer, action.priority()) : answersFor(viewer, action);
    }

    Scopes scopes(Viewer viewer) {
        return within.of(viewer, Set.of(Function.ANSWER, Function.SUPERVISE));
    }
}
