package org.wardmote.priority.action;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.priority.Worked;
import org.wardmote.priority.promise.Promising;

/// Police and partners promise the days of their actions in public; what residents do is their own will, and no day
/// is held against them.
@Component
class Owing {

    static final String PROMISE = "action";

    private final Worked worked;
    private final Promising promising;

    Owing(Worked worked, Promising promising) {
        this.worked = worked;
        this.promising = promising;
    }

    /// By its day as it stands now.
    void promise(Action action, Instant at) {
        var organisation = action.organisation();
        if (organisation == null) return;
        var where = worked.get(action.priority()).placed();
        var placed = new Placed(organisation, where.borough(), where.area());
        promising.promise(PROMISE, action.id(), placed, action.dueOn(), at);
    }

    void keep(Action action, Instant at) {
        promising.keep(PROMISE, action.id(), at);
    }

    void release(Action action, Instant at) {
        promising.release(PROMISE, action.id(), at);
    }
}
