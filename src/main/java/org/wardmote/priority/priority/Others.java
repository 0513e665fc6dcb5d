package org.wardmote.priority.priority;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.priority.Stage;

/// The other rooms that have to do with a priority's coming to a stage.
@Component
class Others {

    private final List<BeforeMoving> before;
    private final List<AfterMoving> after;

    Others(List<BeforeMoving> before, List<AfterMoving> after) {
        this.before = before;
        this.after = after;
    }

    void check(Standing it, Stage to) {
        before.forEach(room -> room.check(it, to));
    }

    /// What is brought in from elsewhere was followed up there.
    void follow(Standing it, Moving.By by) {
        if (!by.brought()) after.forEach(room -> room.moved(it));
    }
}
