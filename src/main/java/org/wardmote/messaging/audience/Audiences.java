package org.wardmote.messaging.audience;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// Counts whom an announcement would reach before it is sent.
public interface Audiences {
    default Size count(Aim aim) {
        return count(aim, null);
    }

    /// @param whom only these of them; null: everybody
    Size count(Aim aim, @Nullable Set<PersonId> whom);
}
