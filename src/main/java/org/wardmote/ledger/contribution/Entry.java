package org.wardmote.ledger.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// One thing that happened to a contribution, with its words where it has any and they have not been erased.
///
/// @param kind as the history has it, such as `received`, `assigned`, `asked`, `replied`, `answered`, `delivered`,
///     `missed`, `reopened`, `passed-on`, `referral-offered`, `closed`
/// @param forPerson whether the person who contributed sees it
public record Entry(
        long id,
        String kind,
        int round,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable PersonId by,
        @Nullable String words,
        boolean forPerson) {}
