package org.wardmote.ledger.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.State;
import org.wardmote.people.PersonId;

/// What to list.
///
/// @param before only what is due earlier than this
/// @param state only what stands there; null: whatever is still to be done
/// @param assignee only what this colleague has
/// @param unassigned only what nobody has
record DueQuestion(
        Reach reach,
        @Nullable Instant before,
        @Nullable State state,
        @Nullable PersonId assignee,
        boolean unassigned,
        PersonId asker) {}
