package org.wardmote.messaging.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.Way;

/// A place that a subscriber follows, or that somebody asked for and nobody has confirmed yet.
public record Followed(
        long id,
        String name,
        Set<Tie> ties,
        Set<Topic> topics,
        Way way,
        Locale language,
        Pace pace,
        boolean live,
        Instant since) {

    static Followed read(ResultSet row) throws SQLException {
        return new Followed(
                row.getLong("id"),
                row.getString("name"),
                Tie.in(row.getInt("ties")),
                Topic.in(row.getInt("topics")),
                Way.of(row.getString("channel")),
                Locale.forLanguageTag(row.getString("language")),
                Pace.find(row.getString("pace")).orElseThrow(),
                row.getBoolean("live"),
                Moments.get(row, "from_at"));
    }
}
