package org.wardmote.ledger.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// One thing that happened to a contribution, with its words where it has any and they have not been erased.
///
/// @param kind as the history has it, such as `received`, `assigned`, `asked`, `replied`, `answered`, `delivered`,
///     `missed`, `reopened`, `passed-on`, `referral-offered`, `closed`
/// @param by staff who did it; null for the person who contributed and for what happened by itself
/// @param code what more there is to say: a disposition, where it was passed to, by what it was delivered
/// @param forPerson whether the person who contributed sees it
public record Entry(
        long id,
        String kind,
        int round,
        Instant happenedAt,
        Instant recordedAt,
        @Nullable PersonId by,
        @Nullable String words,
        @Nullable String code,
        boolean forPerson) {}
