package org.wardmote.ledger.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.PersonId;

/// Where a history begins.
public interface Beginnings {

    /// What this token was taken for before.
    Optional<Receipt> findByToken(String token);

    /// Received and acknowledged at once. Empty where the reference or the token is taken already.
    Optional<Standing> begin(Draft draft);

    /// @param place in words where it happened
    /// @param by staff who wrote it down for somebody else
    record Draft(
            Reference reference,
            String key,
            @Nullable String token,
            Placed placed,
            Channel channel,
            Relation relation,
            String words,
            @Nullable String place,
            @Nullable String subject,
            @Nullable PersonId person,
            @Nullable PersonId about,
            @Nullable PersonId by,
            @Nullable LocalDate outcomeOn,
            boolean quotable,
            boolean replyWanted,
            boolean dissatisfied,
            boolean crime,
            boolean late,
            boolean imported,
            Contribution.Clock clock,
            Instant saidAt,
            Instant receivedAt,
            Offer.@Nullable Answers answers) {

        /// Who alone reads it; null: whoever may.
        @Nullable
        PersonId officer() {
            return answers == null ? null : answers.officer();
        }
    }
}
