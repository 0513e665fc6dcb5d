package org.wardmote.messaging.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Grid;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Spot;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.Wish;

/// The places that subscribers follow, as they are recorded. One that is neither live nor ended waits to be
/// confirmed. Writes in the caller's transaction.
@Component
class Followings {

    private final JdbcClient jdbc;
    private final Grid grid;
    private final Clock clock;

    Followings(JdbcClient jdbc, Grid grid, Clock clock) {
        this.jdbc = jdbc;
        this.grid = grid;
        this.clock = clock;
    }

    /// Live ones and those that wait, in the order in which they were asked for.
    List<Followed> list(long subscriber) {
        return jdbc.sql("""
            select id, name, topics, channel, language, pace, live, from_at from messaging.following
            where subscriber = ? and until_at is null order by id\
            """)
                .param(subscriber)
                .query((row, number) -> followed(row))
                .list();
    }

    void ask(long subscriber, Wish wish) {
        insert(subscriber, wish, false);
    }

    /// In place of what was followed there before.
    void follow(long subscriber, Wish wish) {
        insert(subscriber, wish, true);
        endDoubles(subscriber);
    }

    private void insert(long subscriber, Wish wish, boolean live) {
        switch (wish.spot()) {
            case Spot.Within within ->
                within(subscriber, wish, live, within.area().number());
            case Spot.Around around -> circle(subscriber, wish, live, grid.of(around.centre()), around.metres());
            case Spot.Circle circle -> circle(subscriber, wish, live, circle.centre(), circle.metres());
            case Spot.Drawn drawn -> drawn(subscriber, wish, live, drawn.corners());
        }
    }

    private void within(long subscriber, Wish wish, boolean live, long area) {
        insert(subscriber, wish, live, "area", ":area", Map.of("area", area));
    }

    private void circle(long subscriber, Wish wish, boolean live, Grid.Metres at, int metres) {
        insert(
                subscriber,
                wish,
                live,
                "centre, metres, reach",
                "point(:east, :north), :metres, box(point(:east - :metres, :north - :metres),"
                        + " point(:east + :metres, :north + :metres))",
                Map.of("east", at.easting(), "north", at.northing(), "metres", metres));
    }

    private void drawn(long subscriber, Wish wish, boolean live, List<Grid.Metres> corners) {
        var polygon = corners.stream()
                .map(corner -> "(" + corner.easting() + "," + corner.northing() + ")")
                .collect(Collectors.joining(",", "(", ")"));
        insert(
                subscriber,
                wish,
                live,
                "outline, reach",
                "cast(:drawn as polygon), box(cast(:drawn as polygon))",
                Map.of("drawn", polygon));
    }

    private void insert(long subscriber, Wish wish, boolean live, String columns, String values, Map<String, ?> spot) {
        jdbc.sql("insert into messaging.following (" + columns
                        + ", subscriber, name, topics, channel, language, pace, live, from_at) values (" + values
                        + ", :subscriber, :name, :topics, :channel, :language, :pace, :live, :now)")
                .params(spot)
                .param("subscriber", subscriber)
                .param("name", wish.name())
                .param("topics", Topic.bits(wish.topics()))
                .param("channel", wish.way().code())
                .param("language", wish.language().toLanguageTag())
                .param("pace", wish.pace().code())
                .param("live", live)
                .param("now", now())
                .update();
    }

    void confirm(long subscriber) {
        jdbc.sql("""
            update messaging.following set live = true, from_at = :now
            where subscriber = :subscriber and not live and until_at is null\
            """).param("now", now()).param("subscriber", subscriber).update();
        endDoubles(subscriber);
    }

    void decline(long subscriber) {
        jdbc.sql("delete from messaging.following where subscriber = ? and not live and until_at is null")
                .param(subscriber)
                .update();
    }

    /// Of several for the very same place the last one holds.
    private void endDoubles(long subscriber) {
        jdbc.sql("""
            update messaging.following older set live = false, until_at = :now
            where older.subscriber = :subscriber and older.live and exists (
              select from messaging.following newer
              where newer.subscriber = older.subscriber and newer.live and newer.id > older.id
                and (newer.area = older.area or (newer.centre ~= older.centre and newer.metres = older.metres)
                     or newer.outline ~= older.outline))\
            """).param("now", now()).param("subscriber", subscriber).update();
    }

    /// @return false where it is none of theirs
    boolean change(long subscriber, long id, Set<Topic> topics, Way way, Pace pace, Locale language) {
        return jdbc.sql("""
            update messaging.following set topics = :topics, channel = :way, pace = :pace, language = :language
            where id = :id and subscriber = :subscriber and live\
            """)
                        .param("topics", Topic.bits(topics))
                        .param("way", way.code())
                        .param("pace", pace.code())
                        .param("language", language.toLanguageTag())
                        .param("id", id)
                        .param("subscriber", subscriber)
                        .update()
                > 0;
    }

    void end(long subscriber, long id) {
        jdbc.sql("""
            update messaging.following set live = false, until_at = :now
            where id = :id and subscriber = :subscriber and live\
            """)
                .param("now", now())
                .param("id", id)
                .param("subscriber", subscriber)
                .update();
    }

    void endAll(long subscriber, Instant at) {
        jdbc.sql("update messaging.following set live = false, until_at = :at where subscriber = :subscriber and live")
                .param("at", Moments.at(at))
                .param("subscriber", subscriber)
                .update();
    }

    void beginAgain(long subscriber, Instant ended) {
        jdbc.sql("""
            update messaging.following set live = true, until_at = null
            where subscriber = :subscriber and until_at = :ended\
            """)
                .param("ended", Moments.at(ended))
                .param("subscriber", subscriber)
                .update();
    }

    private @Nullable OffsetDateTime now() {
        return Moments.at(Moments.now(clock));
    }

    private static Followed followed(ResultSet row) throws SQLException {
        return new Followed(
                row.getLong("id"),
                row.getString("name"),
                Topic.in(row.getInt("topics")),
                Way.of(row.getString("channel")),
                Locale.forLanguageTag(row.getString("language")),
                Pace.find(row.getString("pace")).orElseThrow(),
                row.getBoolean("live"),
                Moments.get(row, "from_at"));
    }
}
