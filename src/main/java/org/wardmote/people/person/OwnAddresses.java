package org.wardmote.people.person;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Route;

/// Somebody looks after the ways to reach them. What they give up is still known besides, since it may stand in
/// what others wrote; they can have that forgotten too.
@Component
class OwnAddresses {

    private static final String SOURCE = "own page";

    private final Routes routes;
    private final KnownBesides besides;
    private final Consents consents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OwnAddresses(
            Routes routes, KnownBesides besides, Consents consents, JdbcClient jdbc, TransactionTemplate transaction) {
        this.routes = routes;
        this.besides = besides;
        this.consents = consents;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    static Introduction introduction(AddressForm form) {
        return new Introduction(null, null, form.telephoneGiven(), form.postalGiven(), Locale.UK, true, SOURCE);
    }

    List<Route> list(PersonId person) {
        return routes.listSafe(person);
    }

    List<KnownBesides.Known> besides(PersonId person) {
        return besides.list(person);
    }

    void add(PersonId person, AddressForm form) {
        transaction.executeWithoutResult(status -> {
            routes.addAll(person, introduction(form));
            consents.give(person, Consents.Purpose.BE_ANSWERED, SOURCE);
        });
    }

    /// Whoever signs in by an address keeps one to sign in by.
    void giveUp(PersonId person, long route) {
        transaction.executeWithoutResult(status -> {
            holdStill(person);
            var given = routes.remove(person, route).orElseThrow(NotFound::new);
            if (given.confirmed() && list(person).stream().noneMatch(Route::confirmed))
                throw new ThisIsTheOnlyAddressYouSignInBy();
            besides.addFormer(person, given);
        });
    }

    void forget(PersonId person, long known) {
        besides.forget(person, known);
    }

    /// So that of two addresses given up at once one stays.
    private void holdStill(PersonId person) {
        jdbc.sql("select id from people.person where id = ? for update")
                .param(person.value())
                .query()
                .listOfRows();
    }
}
