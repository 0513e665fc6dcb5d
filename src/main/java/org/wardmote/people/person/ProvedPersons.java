package org.wardmote.people.person;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Route;

/// Proof is the sign-in by a link or code that was sent to an address, or the word of somebody's own organisation.
@Component
class ProvedPersons implements Persons {

    private final Making making;
    private final Routes routes;
    private final Joining joining;
    private final JdbcClient jdbc;

    ProvedPersons(Making making, Routes routes, Joining joining, JdbcClient jdbc) {
        this.making = making;
        this.routes = routes;
        this.joining = joining;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> canonical(String email) {
        return Addresses.email(email);
    }

    @Override
    public Optional<PersonId> findOfAge(String email) {
        return Addresses.email(email).flatMap(this::owner);
    }

    @Override
    public PersonId prove(String email) {
        var match = Addresses.email(email).orElseThrow(() -> new IllegalArgumentException("No address"));
        oneAtATime(match);
        var person = owner(match).orElseGet(making::proved);
        claim(person, match, email);
        return person;
    }

    @Override
    public List<PersonId> listNamed(Introduction introduction) {
        return routes.listNamed(introduction);
    }

    @Override
    public List<String> proved(PersonId person) {
        return routes.listSafe(person).stream()
                .filter(route -> route.kind() == Route.Kind.EMAIL && route.confirmed())
                .map(Route::address)
                .toList();
    }

    @Override
    public boolean proveToo(PersonId person, String email) {
        var match = Addresses.email(email).orElseThrow(() -> new IllegalArgumentException("No address"));
        oneAtATime(match);
        if (owner(match).filter(owner -> !owner.equals(person)).isPresent()) return false;
        claim(person, match, email);
        return true;
    }

    private Optional<PersonId> owner(String match) {
        return routes.findConfirmed(Route.Kind.EMAIL, match);
    }

    private void claim(PersonId person, String match, String email) {
        routes.confirm(person, Route.Kind.EMAIL, match, email);
        for (var unproved : routes.listUnproved(match)) joining.join(unproved, person);
    }

    /// Two links opened at once must not make two persons of one.
    private void oneAtATime(String match) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people.proof ' || ?, 0))")
                .param(match)
                .query()
                .listOfRows();
    }

    @Override
    public void giveStaffName(PersonId person, String name) {
        jdbc.sql("""
            insert into people.staff_name (person, name) values (?, ?)
            on conflict (person) do update set name = excluded.name\
            """).param(person.value()).param(name).update();
    }

    @Override
    public void giveCallName(PersonId person, String name) {
        jdbc.sql("update people.person set call_name = nullif(trim(?), '') where id = ?")
                .param(name)
                .param(person.value())
                .update();
    }
}
