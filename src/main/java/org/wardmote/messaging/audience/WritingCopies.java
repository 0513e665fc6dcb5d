package org.wardmote.messaging.audience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

/// Writes down whom an announcement goes to, each once and with why, in one statement however many they are.
@Component
class WritingCopies {

    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Pasts pasts;
    private final Correspondence correspondence;
    private final Clock clock;

    WritingCopies(JdbcClient jdbc, Reaches reaches, Pasts pasts, Correspondence correspondence, Clock clock) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.pasts = pasts;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /// @param errands the number of the first copy that goes by hand; those before it go by mail
    private record Written(int copies, int errands) {}

    /// @return how many there are
    int copy(Leaving one) {
        if (one.isCorrection()) replaceHeld(one);
        var now = clock.instant();
        var written = write(one, now);
        var persons = errands(one, written);
        if (!persons.isEmpty()) {
            correspondence.stage(persons, MessageClass.NOTICE, new Item(Announcement.KIND, one.id()));
            tellCoordinators(one, written, now);
        }
        return written.copies();
    }

    private StatementSpec statement(Leaving one) {
        return one.isCorrection()
                ? jdbc.sql(CopyingSql.CORRECTION)
                : Matching.among(jdbc, CopyingSql.FIRST, pasts.whom(one.id(), one.aim()), reaches.of(one.aim()));
    }

    private Written write(Leaving one, Instant now) {
        Matching.giveRoom(jdbc);
        var london = LocalDateTime.ofInstant(now, LondonTime.ZONE);
        return statement(one)
                .param("id", one.id())
                .param("siblings", one.siblings())
                .param("passes", one.kind().passesLimits())
                .param("urgency", one.kind().urgency())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("week", now.minus(WEEK).atOffset(ZoneOffset.UTC))
                .param("day", london.toLocalDate())
                .param("time", london.toLocalTime())
                .query((row, number) -> new Written(row.getInt("copies"), row.getInt("errands")))
                .single();
    }

    /// Whoever still waits to read the first in a digest reads the correction there, in its place.
    private void replaceHeld(Leaving correction) {
        jdbc.sql("""
            update messaging.held_copy set announcement = :id where announcement = any (:siblings) and digest is null\
            """)
                .param("id", correction.id())
                .param("siblings", correction.siblings())
                .update();
    }

    /// Some of those who are rung or get it printed have a coordinator who passes it on.
    private void tellCoordinators(Leaving one, Written written, Instant now) {
        var coordinators = jdbc.sql("""
            select distinct given.coordinator
            from messaging.copy join messaging.subscriber one on one.id = copy.subscriber
            join messaging.delegation given on given.id = one.delegation
            where copy.announcement = :id and copy.number >= :first
              and given.from_on <= :today and given.until_on > :today\
            """)
                .param("id", one.id())
                .param("first", written.errands())
                .param("today", LocalDate.ofInstant(now, LondonTime.ZONE))
                .query((row, number) -> new PersonId(row.getObject("coordinator", UUID.class)))
                .list();
        correspondence.stage(coordinators, MessageClass.NOTICE, new Item(Announcement.TO_PASS_ON, one.id()));
    }

    /// Whom somebody rings, or prints it for.
    private List<PersonId> errands(Leaving one, Written written) {
        return jdbc.sql("""
            select subscriber.person from messaging.copy join messaging.subscriber on subscriber.id = copy.subscriber
            where copy.announcement = ? and copy.number >= ?\
            """)
                .params(one.id(), written.errands())
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
