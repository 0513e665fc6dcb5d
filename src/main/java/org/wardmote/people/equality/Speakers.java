package org.wardmote.people.equality;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonErased;
import org.wardmote.people.PersonId;
import org.wardmote.people.Speaker;
import org.wardmote.people.SpeakersJoined;

/// Which answers are whose: under the serving role, which sees this and not the answers.
@Component
class Speakers {

    private final Answers answers;
    private final JdbcClient jdbc;

    Speakers(Answers answers, JdbcClient jdbc) {
        this.answers = answers;
        this.jdbc = jdbc;
    }

    /// Whoever never spoke has none.
    Optional<Speaker> find(PersonId person) {
        return jdbc.sql("select speaker from people.speaker where person = ?")
                .param(person.value())
                .query(UUID.class)
                .optional()
                .map(Speaker::new);
    }

    @EventListener
    void on(PersonErased erased) {
        find(erased.person()).ifPresent(answers::forget);
    }

    @EventListener
    void on(SpeakersJoined joined) {
        answers.join(joined.was(), joined.is());
    }
}
