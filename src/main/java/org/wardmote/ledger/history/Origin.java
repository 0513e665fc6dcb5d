package org.wardmote.ledger.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Relation;
import org.wardmote.people.PersonId;

/// What no happening changes about a contribution.
///
/// @param person changes only when people join or are erased, which history does not tell
/// @param about the member of staff whom it complains of
/// @param announcement that it answers
/// @param confided for the officer who has it in hand, and nobody else
public record Origin(
        ContributionId id,
        Reference reference,
        Channel channel,
        Relation relation,
        @Nullable String subject,
        @Nullable PersonId person,
        @Nullable PersonId about,
        @Nullable LocalDate outcomeOn,
        boolean replyWanted,
        boolean dissatisfied,
        boolean crime,
        boolean late,
        boolean imported,
        @Nullable Long announcement,
        boolean confided,
        Instant saidAt,
        Instant receivedAt) {}
