package org.wardmote.people.grant;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;

/// Finds whom a function is given to by the address at their work. Somebody who has never signed in is introduced,
/// and turns out to be themselves when they do.
@Component
class Colleagues {

    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final Persons persons;
    private final People people;
    private final Introductions introductions;

    Colleagues(JdbcClient jdbc, Persons persons, People people, Introductions introductions) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.people = people;
        this.introductions = introductions;
    }

    Optional<PersonId> find(String email) {
        return persons.findOfAge(email.strip())
                .or(() -> persons.canonical(email.strip()).flatMap(this::findIntroduced));
    }

    /// Given a function before they first signed in.
    private Optional<PersonId> findIntroduced(String match) {
        return jdbc.sql("""
            select r.person from people.route r
            where r.kind = 'EMAIL' and r.match = :match
              and exists (select from people.granted g where g.person = r.person)
            order by r.id limit 1\
            """)
                .param("match", match)
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    /// Inside the caller's transaction. The name is how they are called in public; one that is known stays, but for
    /// whoever runs the machine.
    PersonId findOrIntroduce(String email, String name, Giver giver) {
        var introduction =
                new Introduction(null, email.strip(), null, null, Locale.UK, true, "a function was given to them");
        if (introductions.faults(introduction).containsKey("email"))
            throw new MayNotBeGranted("email", "That is not an email address.");
        var person = find(email).orElseGet(() -> people.introduce(introduction));
        if (giver instanceof Giver.Operator || people.staffName(person).isEmpty()) call(person, name);
        return person;
    }

    private void call(PersonId person, String name) {
        var stripped = name.strip().replaceAll("\\s+", " ");
        if (stripped.length() > LONGEST_NAME || stripped.chars().anyMatch(Character::isISOControl))
            throw new MayNotBeGranted("name", "A name is one line of up to " + LONGEST_NAME + " characters.");
        if (!stripped.isEmpty()) persons.giveStaffName(person, stripped);
        else if (people.staffName(person).isEmpty())
            throw new MayNotBeGranted("name", "Say how they are called in public, such as PC Amara Okafor.");
    }

    /// As an administrator sees who is meant.
    Optional<String> email(PersonId person) {
        return jdbc.sql("""
            select address from people.route where person = :person and kind = 'EMAIL'
            order by confirmed_at is null, id limit 1\
            """).param("person", person.value()).query(String.class).optional();
    }

    String name(PersonId person) {
        return people.staffName(person).orElse("");
    }
}
