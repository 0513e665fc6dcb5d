package org.wardmote.messaging.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.audience.Past;
import org.wardmote.messaging.audience.Pasts;
import org.wardmote.people.Viewer;

/// A draft is meant only for those of its audience who did something, or for everybody in it again. Whoever does
/// that is one of its authors.
@Component
public class Narrowing {

    private final Kept kept;
    private final Steps steps;
    private final Pasts pasts;

    Narrowing(Kept kept, Steps steps, Pasts pasts) {
        this.kept = kept;
        this.steps = steps;
        this.pasts = pasts;
    }

    /// @param past null: for everybody
    public void narrow(long id, @Nullable Past past, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE);
            if (!one.state().isWritten())
                throw new CannotBeNow("This is not a draft any more. Take it back before you change it.");
            if (one.follows() != null) throw new CannotBeNow("This goes to everybody who got the first.");
            pasts.set(id, past);
            kept.move(id, one.state(), at);
            steps.add(id, "rewritten", by.whom(), null, at);
            return true;
        });
    }
}
