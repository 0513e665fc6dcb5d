package org.wardmote.people.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;

/// Sign-ins as they are recorded: who, since when, by what, in which browser. After that, when one was last seen is
/// kept to the hour.
@Component
class SignInRows {

    /// @param strongAt when a second factor was shown, perhaps too long ago
    record Held(
            long id,
            PersonId person,
            How how,
            Device device,
            Instant began,
            Instant seen,
            @Nullable Instant strongAt) {}

    private static final String HOLDS = " ended_at is null and seen_at > :since ";

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;

    SignInRows(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void insert(String token, PersonId person, How how, boolean strong, Device device) {
        jdbc.sql("""
            insert into people.sign_in (token_hash, person, how, browser, system, began_at, seen_at, strong_at)
            values (:hash, :person, :how, :browser, :system, :now, :now, case when :strong then cast(:now as timestamptz) end)\
            """)
                .param("hash", Secrets.hash(token))
                .param("person", person.value())
                .param("how", how.name())
                .param("browser", device.browser())
                .param("system", device.system())
                .param("now", now())
                .param("strong", strong)
                .update();
    }

    Optional<Held> find(String token) {
        return jdbc.sql("select * from people.sign_in where token_hash = :hash and" + HOLDS)
                .param("hash", Secrets.hash(token))
                .param("since", since())
                .query(SignInRows::held)
                .optional();
    }

    /// What can still be used, the latest first.
    List<Held> list(PersonId person) {
        return jdbc.sql("select * from people.sign_in where person = :person and" + HOLDS
                        + "order by began_at desc, id desc")
                .param("person", person.value())
                .param("since", since())
                .query(SignInRows::held)
                .list();
    }

    void see(Held held) {
        if (!held.seen().isBefore(clock.instant().truncatedTo(ChronoUnit.HOURS))) return;
        jdbc.sql("update people.sign_in set seen_at = ? where id = ?")
                .param(hour())
                .param(held.id())
                .update();
    }

    void strengthen(long id, String token) {
        jdbc.sql("update people.sign_in set token_hash = ?, strong_at = ? where id = ?")
                .param(Secrets.hash(token))
                .param(now())
                .param(id)
                .update();
    }

    boolean isStrong(Held held) {
        var shown = held.strongAt();
        return shown != null && clock.instant().isBefore(shown.plus(settings.strongLasts()));
    }

    /// @return whether it was theirs and still held
    boolean end(long id, PersonId person) {
        return jdbc.sql("update people.sign_in set ended_at = ? where id = ? and person = ? and ended_at is null")
                        .param(now())
                        .param(id)
                        .param(person.value())
                        .update()
                == 1;
    }

    void endOthers(PersonId person, long but) {
        jdbc.sql("update people.sign_in set ended_at = ? where person = ? and id <> ? and ended_at is null")
                .param(now())
                .param(person.value())
                .param(but)
                .update();
    }

    int forgetBefore(Instant moment) {
        return jdbc.sql("delete from people.sign_in where coalesce(ended_at, seen_at) < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(settings.lasts()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp hour() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.HOURS));
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var strong = row.getTimestamp("strong_at");
        return new Held(
                row.getLong("id"),
                new PersonId(row.getObject("person", UUID.class)),
                How.valueOf(row.getString("how")),
                new Device(row.getString("browser"), row.getString("system")),
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                strong == null ? null : strong.toInstant());
    }
}
