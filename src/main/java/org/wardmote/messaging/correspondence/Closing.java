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

    boolean accepted(Claimed one, Route way, String answer) {
        return set(one, "accepted", way, clock.instant().plus(Duration.ofMinutes(1)), answer);
    }

    boolean sent(Claimed one, @Nullable Route way, @Nullable String answer) {
        return set(one, "sent", way, clock.instant(), answer);
    }

    boolean failed(Claimed one, @Nullable Route way, String answer) {
        return set(one, "failed", way, clock.instant(), answer);
    }

    boolean withdrawn(Claimed one) {
        return set(one, "withdrawn", null, clock.instant(), null);
    }

    /// It is tried again, and the other end has failed once more.
    boolean again(Claimed one, Route way, Duration pause, String answer) {
        jdbc.sql("update messaging.delivery set failures = failures + 1 where id = ? and claims = ?")
                .param(one.delivery())
                .param(one.claim())
                .update();
        return set(one, "waiting", way, clock.instant().plus(pause), answer);
    }

    /// It is tried again; nobody but us was to blame.
    boolean later(Claimed one, Duration pause, @Nullable String answer) {
        return set(one, "waiting", null, clock.instant().plus(pause), answer);
    }

    boolean byHand(Claimed one, Route way, Office office, @Nullable Long appeal) {
        return set(one, "claimed", way, clock.instant(), null)
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

    /// Whoever rings or prints is written down when it is theirs.
    private static String by(Route way) {
        return switch (way.kind()) {
            case BROWSER -> "push";
            case TELEPHONE -> "text";
            default -> "email";
        };
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    /// @param way null: as it was
    private boolean set(Claimed one, String state, @Nullable Route way, Instant due, @Nullable String answer) {
        return jdbc.sql("""
            update messaging.delivery
            set state = :state, route = coalesce(:route, route), by = coalesce(:by, by), due_at = :due, answer = coalesce(:answer, answer),
                changed_at = :now
            where id = :id and claims = :claim and state in ('claimed', 'accepted')\
            """)
                        .param("state", state)
                        .param("route", way == null ? null : way.id(), Types.BIGINT)
                        .param("by", way == null ? null : by(way), Types.VARCHAR)
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .param("answer", answer, Types.VARCHAR)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", one.delivery())
                        .param("claim", one.claim())
                        .update()
                > 0;
    }
}
