package org.wardmote.people.stage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.Importing;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;

/// Looks each time whether the installation is still a demonstration: the first real facts close the stage at once.
@Component
class DemoStage implements Stage {

    private final Importing importing;
    private final Persons persons;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    DemoStage(Importing importing, Persons persons, TransactionTemplate transaction, JdbcClient jdbc) {
        this.importing = importing;
        this.persons = persons;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public List<Role> roles() {
        if (!importing.isDemo()) return List.of();
        return jdbc.sql("select person, role from people.demo_role order by place, role")
                .query((row, number) -> new Role(row.getObject("person", UUID.class), row.getString("role")))
                .list();
    }

    /// Whoever steps in has their mailbox too: what was said under its address is theirs, as with a link from
    /// there.
    Optional<PersonId> take(UUID role) {
        return Objects.requireNonNull(
                transaction.execute(status -> find(role).map(this::address).map(persons::prove)));
    }

    private String address(PersonId person) {
        return jdbc.sql("select address from people.route where person = ? and kind = 'EMAIL' and confirmed_at is not"
                        + " null")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private Optional<PersonId> find(UUID role) {
        return roles().stream()
                .filter(known -> known.id().equals(role))
                .map(known -> new PersonId(known.id()))
                .findFirst();
    }
}
