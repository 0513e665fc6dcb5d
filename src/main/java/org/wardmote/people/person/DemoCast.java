package org.wardmote.people.person;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.Importing;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Cast;
import org.wardmote.people.PersonId;

/// Invented people with a part to play.
@Component
class DemoCast implements Cast {

    private final Persons persons;
    private final Importing importing;
    private final JdbcClient jdbc;

    DemoCast(Persons persons, Importing importing, JdbcClient jdbc) {
        this.persons = persons;
        this.importing = importing;
        this.jdbc = jdbc;
    }

    @Override
    public PersonId introduce(
            String role, @Nullable String callName, @Nullable String staffName, String email, int place) {
        if (!importing.isDemo() && !importing.isEmpty())
            throw new Refusal.Invalid("Invented people have no place among real facts.");
        var person = persons.prove(email);
        if (callName != null) persons.giveCallName(person, callName);
        if (staffName != null) persons.giveStaffName(person, staffName);
        jdbc.sql("""
            insert into people.demo_role (person, role, place) values (?, ?, ?)
            on conflict (person) do update set role = excluded.role, place = excluded.place\
            """).param(person.value()).param(role).param(place).update();
        return person;
    }
}
