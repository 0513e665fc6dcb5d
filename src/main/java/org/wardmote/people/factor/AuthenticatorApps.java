package org.wardmote.people.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;

/// Apps that show codes, one to a person. An app is begun when its secret is made, and set up once a code from it
/// has been shown.
@Component
class AuthenticatorApps {

    /// @param setUpAt null while no code from it has been shown
    record App(byte[] secret, @Nullable OffsetDateTime setUpAt) {
        boolean isSetUp() {
            return setUpAt != null;
        }
    }

    private final JdbcClient jdbc;
    private final RandomGenerator random;
    private final Clock clock;

    AuthenticatorApps(JdbcClient jdbc, RandomGenerator random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /// Takes the place of what was there.
    void begin(PersonId person) {
        var secret = new byte[TimedCode.SECRET_BYTES];
        random.nextBytes(secret);
        jdbc.sql("""
            insert into people.authenticator_app (person, secret, begun_at) values (:person, :secret, :now)
            on conflict (person) do update
                set secret = excluded.secret, begun_at = excluded.begun_at, set_up_at = null, last_step = 0\
            """)
                .param("person", person.value())
                .param("secret", secret)
                .param("now", now())
                .update();
    }

    Optional<App> find(PersonId person) {
        return jdbc.sql("select secret, set_up_at from people.authenticator_app where person = ?")
                .param(person.value())
                .query((row, number) ->
                        new App(row.getBytes("secret"), row.getObject("set_up_at", OffsetDateTime.class)))
                .optional();
    }

    boolean isSetUp(PersonId person) {
        return find(person).filter(App::isSetUp).isPresent();
    }

    /// Uses up a code: the same one, or an older one, never counts again. The first sets the app up.
    boolean use(PersonId person, String typed) {
        var app = find(person);
        if (app.isEmpty()) return false;
        var step = TimedCode.stepOf(typed.replaceAll("\\s", ""), app.get().secret(), clock.instant());
        return step.isPresent() && useUp(person, app.get(), step.getAsLong());
    }

    private boolean useUp(PersonId person, App app, long step) {
        return jdbc.sql("""
            update people.authenticator_app
            set last_step = :step, set_up_at = coalesce(set_up_at, :now)
            where person = :person and secret = :secret and last_step < :step\
            """)
                        .param("person", person.value())
                        .param("secret", app.secret())
                        .param("step", step)
                        .param("now", now())
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
