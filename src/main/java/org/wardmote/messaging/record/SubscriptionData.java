package org.wardmote.messaging.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Section;

/// What somebody asked to hear about which places.
@Component
class SubscriptionData {

    static final String KIND = "messaging.subscription";

    /// Whoever's address refused mail has confirmed, and may come back with another.
    private static final String NEVER_CONFIRMED = """
        delete from messaging.following one
        where not live and until_at is null and from_at < ? and not exists (
          select from messaging.subscriber where id = one.subscriber and came_back_at is not null)\
        """;
    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration AFTERWARDS = Duration.ofDays(365);
    private static final Duration MAILS = Duration.ofDays(30);
    private static final Duration CODES = Duration.ofDays(2);

    private static final String SUBSCRIBER = """
        select asked_at as "asked", source as "from", confirmed_at as "confirmed", stopped_at as "stopped",
               came_back_at as "your mail came back", weekly_most as "at most in a week", quiet_from as "quiet from",
               quiet_until as "quiet until", first_by as "first by", falls_back as "or else the other way",
               delegation is not null as "put down by a coordinator"
        from messaging.subscriber where person = ?\
        """;
    private static final String PLACES = """
        select place.name, place.ties, place.topics, place.channel, place.language, place.pace, place.from_at, place.until_at
        from messaging.following place join messaging.subscriber one on one.id = place.subscriber
        where one.person = ? order by place.id\
        """;

    private static final String INTRODUCTIONS = """
        select place.name as "introduced to the team of", owed.staged_at as "sent"
        from messaging.introduction owed join messaging.following place on place.id = owed.following
        join messaging.subscriber one on one.id = owed.subscriber where one.person = ? order by owed.id\
        """;

    private final JdbcClient jdbc;

    SubscriptionData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Section> export(PersonId person) {
        return List.of(
                new Section(
                        KIND,
                        jdbc.sql(INTRODUCTIONS)
                                .param(person.value())
                                .query((row, number) -> MessageExport.record(row))
                                .list()),
                new Section(
                        KIND,
                        jdbc.sql(SUBSCRIBER)
                                .param(person.value())
                                .query((row, number) -> MessageExport.record(row))
                                .list()),
                new Section(
                        KIND,
                        jdbc.sql(PLACES)
                                .param(person.value())
                                .query((row, number) -> place(row))
                                .list()));
    }

    private static Map<String, String> place(ResultSet row) throws SQLException {
        var place = new LinkedHashMap<String, String>();
        place.put("place", row.getString("name"));
        var ties = Tie.in(row.getInt("ties")).stream().map(Tie::code).collect(Collectors.joining(", "));
        if (!ties.isEmpty()) place.put("what it is to you", ties);
        place.put(
                "about",
                Topic.in(row.getInt("topics")).stream().map(Topic::code).collect(Collectors.joining(", ")));
        place.put("by", row.getString("channel"));
        place.put("language", row.getString("language"));
        place.put("how often", row.getString("pace"));
        place.put("since", row.getString("from_at"));
        var until = row.getString("until_at");
        if (until != null) place.put("until", until);
        return place;
    }

    /// Copies keep a number that is nobody's any more; what a mail server said of one may name an address.
    void erase(PersonId person) {
        jdbc.sql("""
            update messaging.late_copy late set answer = null
            from messaging.copy one join messaging.subscriber on subscriber.id = one.subscriber
            where subscriber.person = ? and late.announcement = one.announcement and late.number = one.number\
            """).param(person.value()).update();
        jdbc.sql("delete from messaging.subscriber where person = ?")
                .param(person.value())
                .update();
        jdbc.sql("update messaging.subscriber set entered_by = null where entered_by = ?")
                .param(person.value())
                .update();
    }

    int retain(Instant now) {
        return run(NEVER_CONFIRMED, now, UNCONFIRMED)
                + run("delete from messaging.following where until_at < ?", now, AFTERWARDS)
                + run("delete from messaging.subscriber where stopped_at < ?", now, AFTERWARDS)
                + run("delete from messaging.subscriber where came_back_at < ?", now, AFTERWARDS)
                + run(without("confirmed_at is null and asked_at"), now, UNCONFIRMED)
                + run(without("confirmed_at"), now, AFTERWARDS)
                + run("delete from messaging.confirmation where asked_at < ?", now, MAILS)
                + run("delete from messaging.number_code where asked_at < ?", now, CODES);
    }

    private static String without(String since) {
        return "delete from messaging.subscriber one where " + since
                + " < ? and not exists (select from messaging.following where subscriber = one.id)";
    }

    private int run(String sql, Instant now, Duration kept) {
        return jdbc.sql(sql).param(now.minus(kept).atOffset(ZoneOffset.UTC)).update();
    }
}
