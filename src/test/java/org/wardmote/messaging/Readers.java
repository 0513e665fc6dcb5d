package org.wardmote.messaging;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.people.PersonId;

/// Subscribers and announcements as their rooms write them down, for tests of what comes after.
public final class Readers {

    private final JdbcClient jdbc;
    private final Instant now;

    public Readers(JdbcClient jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    public long confirmed() {
        return confirmed(new PersonId(UUID.randomUUID()));
    }

    public long confirmed(PersonId person) {
        return jdbc.sql("""
            insert into messaging.subscriber (person, source, asked_at, confirmed_at)
            values (:person, 'web form', :now, :now) returning id\
            """)
                .param("person", person.value())
                .param("now", at(now))
                .query(Long.class)
                .single();
    }

    public void set(long subscriber, String column, Object value) {
        jdbc.sql("update messaging.subscriber set " + column + " = :value where id = :id")
                .param("value", value instanceof Instant moment ? at(moment) : value)
                .param("id", subscriber)
                .update();
    }

    public long follows(long subscriber, AreaId area, Topic topic, String pace) {
        return follows(subscriber, area, topic, pace, "email");
    }

    public long follows(long subscriber, AreaId area, Topic topic, String pace, String channel) {
        return insert(
                "area, name, channel, subscriber, topics, pace",
                ":area, 'Abbey Green', :channel, :subscriber, :topics, :pace",
                Map.of(
                        "area", area.number(),
                        "channel", channel,
                        "subscriber", subscriber,
                        "topics", topic.bit(),
                        "pace", pace));
    }

    public long followsAround(long subscriber, double east, double north, int metres, Topic topic) {
        return insert(
                "centre, metres, reach, name, channel, subscriber, topics, pace",
                "point(:east, :north), :metres, box(point(:east - :metres, :north - :metres), point(:east + :metres,"
                        + " :north + :metres)), 'Around', 'email', :subscriber, :topics, 'at-once'",
                Map.of(
                        "east", east,
                        "north", north,
                        "metres", metres,
                        "subscriber", subscriber,
                        "topics", topic.bit()));
    }

    private long insert(String columns, String values, Map<String, Object> with) {
        return jdbc.sql("insert into messaging.following (" + columns + ", live, from_at) values (" + values
                        + ", true, :now) returning id")
                .params(with)
                .param("now", at(now))
                .query(Long.class)
                .single();
    }

    public long approved(String kind, Topic topic, List<AreaId> areas) {
        return approved(kind, topic, areas, null);
    }

    /// @param corrects null: it begins a matter
    public long approved(String kind, Topic topic, List<AreaId> areas, @Nullable Long corrects) {
        var id = jdbc.sql("""
            insert into messaging.announcement
              (reference, matter, corrects, class, topic, organisation, subject, words, sender, state, author, approver,
               made_at, changed_at)
            values (:reference, 0, :corrects::bigint, :class, :topic, 'metropolitan', 'Lamps in Tannery Lane',
                    'The <lamps> are mended.', 'Abbey Green team, Metropolitan Police', 'approved', gen_random_uuid(),
                    gen_random_uuid(), :now, :now)
            returning id\
            """)
                .param("reference", Reference.random(new SecureRandom()).letters())
                .param("corrects", corrects)
                .param("class", kind)
                .param("topic", topic.code())
                .param("now", at(now))
                .query(Long.class)
                .single();
        jdbc.sql("update messaging.announcement set matter = coalesce(corrects, id) where id = ?")
                .param(id)
                .update();
        for (var area : areas)
            jdbc.sql("insert into messaging.announced_in (announcement, area) values (?, ?)")
                    .params(id, area.number())
                    .update();
        return id;
    }

    public List<Long> got(long announcement) {
        return jdbc.sql("select subscriber from messaging.copy where announcement = ? order by subscriber")
                .param(announcement)
                .query(Long.class)
                .list();
    }

    public List<Long> hold(long announcement) {
        return jdbc.sql("select subscriber from messaging.held_copy where announcement = ? order by subscriber")
                .param(announcement)
                .query(Long.class)
                .list();
    }

    public String state(long announcement) {
        return jdbc.sql("select state from messaging.announcement where id = ?")
                .param(announcement)
                .query(String.class)
                .single();
    }

    public int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
