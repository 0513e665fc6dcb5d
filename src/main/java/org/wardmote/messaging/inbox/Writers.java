package org.wardmote.messaging.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.messaging.dispatch.SentCopies;
import org.wardmote.messaging.inbox.Answered.Ours;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;

/// Who writes, and to which team. A From line proves nothing, so whoever is known by it alone is somebody of their
/// own, until they sign in with that address.
@Component
class Writers {

    private final People people;
    private final Introductions introductions;
    private final TeamMailboxes teams;
    private final SentCopies copies;
    private final JdbcClient jdbc;
    private final Clock clock;

    Writers(
            People people,
            Introductions introductions,
            TeamMailboxes teams,
            SentCopies copies,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.introductions = introductions;
        this.teams = teams;
        this.copies = copies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Empty where there is no address to answer to.
    Optional<PersonId> introduce(Incoming mail) {
        if (mail.from() == null) return Optional.empty();
        var given = new Introduction(mail.name(), mail.from(), null, null, Locale.UK, true, "e-mail");
        return introductions.faults(given).isEmpty() ? Optional.of(people.introduce(given)) : Optional.empty();
    }

    @Nullable
    AreaId area(Incoming mail) {
        return teams.find(mail.recipients()).orElse(null);
    }

    /// What was announced to them stops as a whole; what we tell them of what they said, by e-mail.
    void stop(Ours answered) {
        if (answered.copy() != null) copies.stop(answered.copy());
        else stop(answered.person());
    }

    private void stop(PersonId person) {
        jdbc.sql("insert into messaging.stop (person, at) values (?, ?) on conflict do nothing")
                .params(person.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
