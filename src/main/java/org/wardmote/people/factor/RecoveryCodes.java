package org.wardmote.people.factor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.signin.Secrets;

/// Codes on paper, each for once. They are shown when they are made and never again; here only hashes are kept, of
/// sixteen letters each, which is more than can be tried out.
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Take the place of those before. Inside the caller's transaction.
    List<String> make(PersonId person) {
        remove(person);
        var codes = Stream.generate(() -> secrets.code() + secrets.code())
                .limit(HOW_MANY)
                .toList();
        for (var code : codes)
            jdbc.sql("insert into people.recovery_code (person, hash, made_at) values (?, ?, ?)")
                    .param(person.value())
                    .param(Secrets.hash(code))
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    boolean use(PersonId person, String typed) {
        return jdbc.sql("""
            update people.recovery_code set used_at = :now
            where person = :person and hash = :hash and used_at is null\
            """)
                        .param("person", person.value())
                        .param("hash", Secrets.hash(Secrets.read(typed)))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int left(PersonId person) {
        return jdbc.sql("select count(*) from people.recovery_code where person = ? and used_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from people.recovery_code where person = ?")
                .param(person.value())
                .update();
    }
}
