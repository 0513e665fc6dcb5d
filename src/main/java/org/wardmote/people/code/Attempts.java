package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Network;
import org.wardmote.people.signin.Secrets;

/// Slows down a network source that asks or guesses too often. It never stands between somebody and a link that was
/// sent to them.
@Component
public class Attempts {

    /// Generous: a library or a school is one source, and so is a force at the change of shift.
    public enum Kind {
        ASK(40),
        GUESS(60),
        PASSKEY(300),
        ORGANISATION(600);

        private final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Counts one more, and refuses it as {@link TooManyTries} where it is too many.
    public void count(Kind kind, HttpServletRequest request) {
        var began = began();
        var count = jdbc.sql("""
            insert into people.attempt (source, began_at, count) values (?, ?, 1)
            on conflict (source, began_at) do update set count = attempt.count + 1 returning count\
            """)
                .param(Secrets.hash(kind + " " + began + " "
                        + Network.of(request.getRemoteAddr()).source()))
                .param(Timestamp.from(began))
                .query(Integer.class)
                .single();
        if (count > kind.most) throw new TooManyTries();
    }

    private Instant began() {
        var now = clock.instant().getEpochSecond();
        return Instant.ofEpochSecond(now - now % SPAN.toSeconds());
    }

    void removeOld() {
        jdbc.sql("delete from people.attempt where began_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
