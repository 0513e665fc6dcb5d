package org.wardmote.people.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;

/// New persons.
@Component
class Making {

    private final JdbcClient jdbc;
    private final Clock clock;

    Making(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PersonId unproved(Introduction given) {
        return make(given.name(), given.language().toLanguageTag(), given.source(), null);
    }

    /// Somebody who has just shown that an address is theirs.
    PersonId proved() {
        return make(null, "en", "sign-in", clock.instant());
    }

    /// Staff of whom another system knew only the name.
    PersonId elsewhere() {
        return make(null, "en", "brought in", null);
    }

    private PersonId make(@Nullable String callName, String language, String source, @Nullable Instant proved) {
        var name = callName == null || callName.isBlank() ? null : callName.strip();
        return new PersonId(jdbc.sql("""
            insert into people.person (call_name, language, source, made_at, proved_at, of_age_at)
            values (:name, :language, :source, :now, :proved, :proved) returning id\
            """)
                .param("name", name)
                .param("language", language)
                .param("source", source)
                .param("now", Timestamp.from(clock.instant()))
                .param("proved", proved == null ? null : Timestamp.from(proved))
                .query(UUID.class)
                .single());
    }
}
