package org.wardmote.priority.priority;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.promise.Promised;

/// Says which priority is to be looked at again.
@Component
class PromisedReviews implements Promised {

    private final Worked worked;

    PromisedReviews(Worked worked) {
        this.worked = worked;
    }

    @Override
    public String kind() {
        return DatedMoves.PROMISE;
    }

    @Override
    public Optional<Thing> find(long of, Viewer viewer, Frame.Words words) {
        var it = worked.get(new PriorityId(of));
        return Optional.of(new Thing(
                words.say("priority.promise.review", it.issue()),
                PriorityActs.path(it),
                "/priorities/" + it.reference()));
    }
}
