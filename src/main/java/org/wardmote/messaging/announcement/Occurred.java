package org.wardmote.messaging.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;

/// When what an appeal is about happened.
///
/// @param until null: at that moment
public record Occurred(Instant from, @Nullable Instant until) {

    public Occurred {
        if (until != null && until.isBefore(from))
            throw new Refusal.Invalid("What happened ends before it begins. Look at both times.");
    }
}
