package org.wardmote.ledger.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Relation;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;

/// A statement that has been read and found sound.
record Draft(
        Placed placed,
        Channel channel,
        Relation relation,
        String words,
        @Nullable String place,
        @Nullable String subject,
        @Nullable Instant saidAt,
        Introduction introduction,
        boolean replyWanted,
        boolean quotable,
        boolean dissatisfied,
        boolean crime) {

    Offer offer(@Nullable PersonId person, @Nullable String token) {
        return new Offer(
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
                null,
                token);
    }
}
