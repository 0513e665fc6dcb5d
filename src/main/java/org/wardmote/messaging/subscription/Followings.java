package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.Wish;

/// The places that subscribers follow, as they are recorded. One that is neither live nor ended waits to be
/// confirmed. Writes in the caller's transaction.
@Component
class Followings {

    private final JdbcClient jdbc;
    private final AskedPlaces asked;
    private final Clock clock;

    Followings(JdbcClient jdbc, AskedPlaces asked, Clock clock) {
        this.jdbc = jdbc;
        this.asked = asked;
        this.clock = clock;
    }

    /// Live ones and those that wait, in the order in which they were asked for.
    List<Followed> list(long subscriber) {
        return jdbc.sql("""
            select id, name, ties, topics, channel, language, pace, live, from_at from messaging.following
            where subscriber = ? and until_at is null order by id\
            """)
                .param(subscriber)
                .query((row, number) -> Followed.read(row))
                .list();
    }

    void ask(long subscriber, Wish wish) {
        asked.insert(subscriber, wish, false);
    }

    /// In place of what was followed there before.
    void follow(long subscriber, Wish wish) {
        asked.insert(subscriber, wish, true);
        endDoubles(subscriber);
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
    boolean change(long subscriber, long id, Set<Tie> ties, Set<Topic> topics, Way way, Pace pace, Locale language) {
        return jdbc.sql("""
            update messaging.following
            set ties = :ties, topics = :topics, channel = :way, pace = :pace, language = :language
            where id = :id and subscriber = :subscriber and live\
            """)
                        .param("ties", Tie.bits(ties))
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
}
