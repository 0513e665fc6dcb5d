package org.wardmote.people.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Speaker;
import org.wardmote.people.Viewers;
import org.wardmote.people.contact.Route;

/// A person begins when an address is typed, unproven: whoever types an address may not be whose it is, so that
/// nothing is tied to anybody known. Only somebody signed in who gives their own proved address stays themselves.
///
/// Where somebody says that an address is not safe, that stays a person apart even so: whoever else reads those
/// mails must not find here what was said.
@Component
class KnownPeople implements People {

    private final Making making;
    private final Routes routes;
    private final KnownBesides besides;
    private final Introductions introductions;
    private final Viewers viewers;
    private final Consents consents;
    private final JdbcClient jdbc;

    KnownPeople(
            Making making,
            Routes routes,
            KnownBesides besides,
            Introductions introductions,
            Viewers viewers,
            Consents consents,
            JdbcClient jdbc) {
        this.making = making;
        this.routes = routes;
        this.besides = besides;
        this.introductions = introductions;
        this.viewers = viewers;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    @Override
    public PersonId introduce(Introduction introduction) {
        if (!introduction.hasRoute()) throw new IllegalArgumentException("Without a route there is no person");
        var faults = introductions.faults(introduction);
        if (!faults.isEmpty()) throw new IllegalArgumentException("No addresses: " + faults.keySet());
        var person = themselves(introduction).orElseGet(() -> making.unproved(introduction));
        routes.addAll(person, introduction);
        keepName(person, introduction.name());
        consents.give(person, Consents.Purpose.BE_ANSWERED, introduction.source());
        return person;
    }

    /// A name once given stays, and any other is known besides, so that erasure knows what to look for.
    private void keepName(PersonId person, @Nullable String name) {
        if (name == null || name.isBlank()) return;
        jdbc.sql("update people.person set call_name = ? where id = ? and call_name is null")
                .param(name.strip())
                .param(person.value())
                .update();
        besides.addName(person, name.strip());
    }

    private Optional<PersonId> themselves(Introduction introduction) {
        var viewer = viewers.current().person();
        var email = introduction.email();
        if (viewer == null || email == null || !introduction.safe()) return Optional.empty();
        return Addresses.email(email)
                .flatMap(match -> routes.findConfirmed(Route.Kind.EMAIL, match))
                .filter(viewer::equals);
    }

    @Override
    public Speaker speaker(PersonId person) {
        jdbc.sql("insert into people.speaker (person) values (?) on conflict do nothing")
                .param(person.value())
                .update();
        return new Speaker(jdbc.sql("select speaker from people.speaker where person = ?")
                .param(person.value())
                .query(UUID.class)
                .single());
    }

    @Override
    public Map<PersonId, Speaker> speakers(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        jdbc.sql("""
            insert into people.speaker (person)
            select id from people.person where id = any (:ids)
              and not exists (select from people.speaker known where known.person = person.id)
            on conflict do nothing\
            """).param("ids", ids).update();
        var speakers = new HashMap<PersonId, Speaker>();
        jdbc.sql("select person, speaker from people.speaker where person = any (:ids)")
                .param("ids", ids)
                .query(row -> {
                    speakers.put(
                            new PersonId(row.getObject("person", UUID.class)),
                            new Speaker(row.getObject("speaker", UUID.class)));
                });
        return speakers;
    }

    @Override
    public Optional<String> staffName(PersonId person) {
        return text("select name from people.staff_name where person = ?", person);
    }

    @Override
    public Optional<String> callName(PersonId person) {
        return text("select call_name from people.person where id = ? and call_name is not null", person);
    }

    @Override
    public Locale language(PersonId person) {
        return text("select language from people.person where id = ?", person)
                .map(Locale::forLanguageTag)
                .orElse(Locale.UK);
    }

    private Optional<String> text(String sql, PersonId person) {
        return jdbc.sql(sql).param(person.value()).query(String.class).optional();
    }

    @Override
    public boolean exists(PersonId person) {
        return jdbc.sql("select exists (select from people.person where id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }
}
