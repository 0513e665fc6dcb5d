package org.wardmote.people.person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.people.contact.Route;

/// Somebody has shown by a code that texts to a number reach them. Nobody else who was once introduced by it is
/// taken to be them: telephones are lent, and networks give numbers out again.
@Component
class ProvedNumbers {

    private static final Route.Kind KIND = Route.Kind.TELEPHONE;

    private final Routes routes;
    private final Joining joining;
    private final KnownBesides besides;
    private final JdbcClient jdbc;

    ProvedNumbers(Routes routes, Joining joining, KnownBesides besides, JdbcClient jdbc) {
        this.routes = routes;
        this.joining = joining;
        this.besides = besides;
        this.jdbc = jdbc;
    }

    /// @return who that person is from now on
    PersonId prove(PersonId person, MobileNumber number) {
        oneAtATime(number);
        var owner = routes.findConfirmed(KIND, number.e164()).orElse(person);
        if (!owner.equals(person) && isNobodyElse(person)) {
            joining.join(person, owner);
            return owner;
        }
        claim(owner, person, number);
        return person;
    }

    /// Somebody who came in by another way stays who they are.
    void proveToo(PersonId person, MobileNumber number) {
        oneAtATime(number);
        claim(routes.findConfirmed(KIND, number.e164()).orElse(person), person, number);
    }

    private void claim(PersonId owner, PersonId person, MobileNumber number) {
        if (!owner.equals(person)) leave(owner, person, number);
        routes.confirm(person, KIND, number.e164(), number.e164());
    }

    /// Whoever has shown nothing but this number becomes the one who now holds it; anybody else only loses it.
    private void leave(PersonId owner, PersonId person, MobileNumber number) {
        var proved = routes.listSafe(owner).stream().filter(Route::confirmed).toList();
        if (proved.size() == 1) joining.join(owner, person);
        else
            proved.stream()
                    .filter(route -> MobileNumber.read(route.address())
                            .filter(number::equals)
                            .isPresent())
                    .flatMap(route -> routes.remove(owner, route.id()).stream())
                    .forEach(route -> besides.addFormer(owner, route));
    }

    private boolean isNobodyElse(PersonId person) {
        return routes.listSafe(person).stream().noneMatch(Route::confirmed);
    }

    private void oneAtATime(MobileNumber number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people.proof ' || ?, 0))")
                .param(number.e164())
                .query()
                .listOfRows();
    }
}
