package org.wardmote.people.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;

/// Apps that show codes, one to a person. An app is begun when its secret is made, and set up once a code from it
/// has been shown.
@Component
class AuthenticatorApps {

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Clock clock;

    AuthenticatorApps(JdbcClient jdbc, RandomGenerator random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /// Takes the place of another that was begun; one that is set up goes on until this one is.
    void begin(PersonId person) {
        var secret = new byte[TimedCode.SECRET_BYTES];
        random.nextBytes(secret);
        jdbc.sql("""
            insert into people.begun_app (person, secret, begun_at) values (:person, :secret, :now)
            on conflict (person) do update set secret = excluded.secret, begun_at = excluded.begun_at\
            """)
                .param("person", person.value())
                .param("secret", secret)
                .param("now", now())
                .update();
    }

    /// The secret of one that is begun.
    Optional<byte[]> findBegun(PersonId person) {
        return secret("select secret from people.begun_app where person = ?", person);
    }

    private Optional<byte[]> secret(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param(person.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    boolean isSetUp(PersonId person) {
        return find(person).isPresent();
    }

    private Optional<byte[]> find(PersonId person) {
        return secret("select secret from people.authenticator_app where person = ?", person);
    }

    /// The first code of one that was begun sets it up, and is used up by it. Inside the caller's transaction.
    boolean setUp(PersonId person, String typed) {
        var secret = findBegun(person);
        if (secret.isEmpty()) return false;
        var step = step(typed, secret.get());
        if (step.isEmpty()) return false;
        jdbc.sql("""
            with begun as (delete from people.begun_app where person = :person and secret = :secret returning *)
            insert into people.authenticator_app (person, secret, begun_at, set_up_at, last_step)
            select person, secret, begun_at, :now, :step from begun
            on conflict (person) do update
                set secret = excluded.secret, begun_at = excluded.begun_at, set_up_at = excluded.set_up_at,
                    last_step = excluded.last_step\
            """)
                .param("person", person.value())
                .param("secret", secret.get())
                .param("now", now())
                .param("step", step.getAsLong())
                .update();
        return true;
    }

    /// Uses up a code: the same one, or an older one, never counts again.
    boolean use(PersonId person, String typed) {
        var secret = find(person);
        if (secret.isEmpty()) return false;
        var step = step(typed, secret.get());
        return step.isPresent() && useUp(person, secret.get(), step.getAsLong());
    }

    private OptionalLong step(String typed, byte[] secret) {
        return TimedCode.stepOf(typed.replaceAll("\\s", ""), secret, clock.instant());
    }

    private boolean useUp(PersonId person, byte[] secret, long step) {
        return jdbc.sql("""
            update people.authenticator_app set last_step = :step
            where person = :person and secret = :secret and last_step < :step\
            """)
                        .param("person", person.value())
                        .param("secret", secret)
                        .param("step", step)
                        .update()
                == 1;
    }

    void remove(PersonId person) {
        jdbc.sql("delete from people.authenticator_app where person = ?")
                .param(person.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
