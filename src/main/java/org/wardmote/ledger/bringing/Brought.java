package org.wardmote.ledger.bringing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Relation;
import org.wardmote.people.Introduction;

/// One contribution of a file.
///
/// @param id what the other system calls it, unique within the organisation
/// @param introduction null where it tells no way to reach whoever spoke
/// @param staff who wrote it down, by their public name
/// @param happened what became of it, in order
record Brought(
        String id,
        Placed placed,
        Channel channel,
        Relation relation,
        String words,
        @Nullable String place,
        @Nullable String subject,
        @Nullable Introduction introduction,
        @Nullable String staff,
        Instant saidAt,
        Instant receivedAt,
        @Nullable LocalDate outcomeOn,
        boolean quotable,
        boolean replyWanted,
        boolean dissatisfied,
        boolean crime,
        List<Happened> happened) {

    /// So that the same file twice is not two of each.
    String token() {
        return token(placed.organisation(), id);
    }

    static String token(String organisation, String id) {
        return "brought " + organisation + " " + id;
    }
}
