package org.wardmote.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// What somebody said, as it is handed to the ledger.
///
/// @param words up to {@link Intake#LONGEST} characters
/// @param place in words where it happened, as they said it
/// @param person null where they gave no route: then only the private link leads back to it
/// @param saidAt when it was said; null: now. Never in the future
/// @param quotable they allow their words to be quoted without their name
/// @param replyWanted false: they want no reply; it is answered at the private link all the same
/// @param dissatisfied it expresses dissatisfaction with the police, so the statutory complaint is offered
/// @param crime it reports a crime, so it is to be passed to crime recording within 24 hours
/// @param outcomeOn the outcome date of the engagement in which it was said: then an outcome is owed, else a reply
/// @param token given once to each form; the same token twice is the same contribution
/// @param answers the announcement that it answers; null: none
public record Offer(
        Placed placed,
        Channel channel,
        Relation relation,
        String words,
        @Nullable String place,
        @Nullable String subject,
        @Nullable PersonId person,
        @Nullable Instant saidAt,
        boolean quotable,
        boolean replyWanted,
        boolean dissatisfied,
        boolean crime,
        @Nullable LocalDate outcomeOn,
        @Nullable String token,
        @Nullable Answers answers) {

    /// What answers no announcement.
    public Offer(
            Placed placed,
            Channel channel,
            Relation relation,
            String words,
            @Nullable String place,
            @Nullable String subject,
            @Nullable PersonId person,
            @Nullable Instant saidAt,
            boolean quotable,
            boolean replyWanted,
            boolean dissatisfied,
            boolean crime,
            @Nullable LocalDate outcomeOn,
            @Nullable String token) {
        this(
                placed,
                channel,
                relation,
                words,
                place,
                subject,
                person,
                saidAt,
                quotable,
                replyWanted,
                dissatisfied,
                crime,
                outcomeOn,
                token,
                null);
    }

    /// @param announcement the first of the matter
    /// @param officer of an appeal, who alone reads it: it is held for law enforcement from the beginning, is of no
    ///     subject and is never quoted
    public record Answers(long announcement, @Nullable PersonId officer) {}
}
