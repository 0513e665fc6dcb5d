package org.wardmote.messaging.correspondence;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.messaging.Office;
import org.wardmote.people.contact.Route;

/// Writes down what became of a delivery. Each of these says whether the claim was still ours: where it had lapsed
/// and another node has taken over, nothing is written.
@Component
class Closing {

    private final JdbcClient jdbc;
    private final Clock clock;

    Closing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean accepted(Claimed one, long route, String answer) {
        return set(one, "accepted", route, clock.instant().plus(Duration.ofMinutes(1)), answer);
    }

    boolean sent(Claimed one, @Nullable Long route, @Nullable String answer) {
        return set(one, "sent", route, clock.instant(), answer);
    }

    boolean failed(Claimed one, @Nullable Long route, String answer) {
        return set(one, "failed", route, clock.instant(), answer);
    }

    boolean withdrawn(Claimed one) {
        return set(one, "withdrawn", one.route(), clock.instant(), null);
    }

    /// It is tried again, and the other end has failed once more.
    boolean again(Claimed one, long route, Duration pause, String answer) {
        jdbc.sql("update messaging.delivery set failures = failures + 1 where id = ? and claims = ?")
                .param(one.delivery())
                .param(one.claim())
                .update();
        return set(one, "waiting", route, clock.instant().plus(pause), answer);
    }

    /// It is tried again; nobody but us was to blame.
    boolean later(Claimed one, Duration pause, @Nullable String answer) {
        return set(one, "waiting", one.route(), clock.instant().plus(pause), answer);
    }

    boolean byHand(Claimed one, Route way, Office office, @Nullable Long appeal) {
        return set(one, "claimed", way.id(), clock.instant(), null)
                && jdbc.sql("""
                    update messaging.delivery
                    set state = 'by-hand', by = :by, organisation = :organisation, borough = :borough, area = :area,
                        appeal = :appeal
                    where id = :id\
                    """)
                                .param("by", way.kind() == Route.Kind.TELEPHONE ? "call" : "letter")
                                .param("organisation", office.organisation())
                                .param("borough", number(office.borough()), Types.BIGINT)
                                .param("area", number(office.area()), Types.BIGINT)
                                .param("appeal", appeal, Types.BIGINT)
                                .param("id", one.delivery())
                                .update()
                        > 0;
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    private boolean set(Claimed one, String state, @Nullable Long route, Instant due, @Nullable String answer) {
        return jdbc.sql("""
            update messaging.delivery
            set state = :state, route = :route, by = 'email', due_at = :due, answer = coalesce(:answer, answer),
                changed_at = :now
            where id = :id and claims = :claim and state in ('claimed', 'accepted')\
            """)
                        .param("state", state)
                        .param("route", route, Types.BIGINT)
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .param("answer", answer, Types.VARCHAR)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", one.delivery())
                        .param("claim", one.claim())
                        .update()
                > 0;
    }
}
