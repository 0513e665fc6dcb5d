package org.wardmote.priority.action;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Viewer;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Worked;
import org.wardmote.priority.promise.Promised;

/// Says which action was promised. The public reads it on the priority's page.
@Component
class PromisedActions implements Promised {

    private final ActionRows rows;
    private final Worked worked;

    PromisedActions(ActionRows rows, Worked worked) {
        this.rows = rows;
        this.worked = worked;
    }

    @Override
    public String kind() {
        return Owing.PROMISE;
    }

    @Override
    public Optional<Thing> find(long of, Viewer viewer, Frame.Words words) {
        return rows.find(of).map(action -> {
            var it = worked.get(action.priority());
            return new Thing(action.what(), PriorityActs.path(it), "/priorities/" + it.reference());
        });
    }
}
