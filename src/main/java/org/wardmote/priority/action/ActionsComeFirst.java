package org.wardmote.priority.action;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.priority.Stage;
import org.wardmote.priority.priority.BeforeMoving;
import org.wardmote.priority.priority.SomethingIsMissing;
import org.wardmote.priority.priority.Standing;

/// A plan names who does something: the police, and somebody besides them. Nothing is closed over work that
/// somebody still owes.
@Component
class ActionsComeFirst implements BeforeMoving {

    private final ActionRows rows;

    ActionsComeFirst(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public void check(Standing it, Stage to) {
        if (to == Stage.PLANNED) checkOwners(rows.list(it.id()));
        if (to == Stage.CLOSED
                && rows.list(it.id()).stream().anyMatch(action -> action.state().isOpen()))
            throw new SomethingIsMissing(
                    "Some actions are still open. Each is done, or given up with a reason, first.");
    }

    private static void checkOwners(List<Action> actions) {
        var standing = actions.stream()
                .filter(action -> action.state() != Action.State.DECLINED && action.state() != Action.State.GIVEN_UP)
                .toList();
        var byPolice = standing.stream().anyMatch(action -> action.owner() == Action.Owner.POLICE);
        var byOthers = standing.stream().anyMatch(action -> action.owner() != Action.Owner.POLICE);
        if (!byPolice || !byOthers)
            throw new SomethingIsMissing(
                    "Add actions first: one at least by the police, and one by a partner or residents.");
    }
}
