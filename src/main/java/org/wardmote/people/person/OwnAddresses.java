package org.wardmote.people.person;

import java.util.List;
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
public class OwnAddresses {

    /// What nothing is sent to.
    ///
    /// @param kind `NAME`, or the kind of an address
    public record Known(long id, String kind, String known) {}

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

    /// Without browsers: those are given and taken away where somebody chooses what they are told in them.
    public List<Route> list(PersonId person) {
        return routes.listSafe(person).stream()
                .filter(route -> route.kind() != Route.Kind.BROWSER)
                .toList();
    }

    public List<Known> besides(PersonId person) {
        return besides.list(person);
    }

    /// @param given addresses without a name
    public void add(PersonId person, Introduction given) {
        transaction.executeWithoutResult(status -> {
            routes.addAll(person, given);
            consents.give(person, Consents.Purpose.BE_ANSWERED, given.source());
        });
    }

    /// Whoever signs in by an address keeps one to sign in by.
    public void giveUp(PersonId person, long route) {
        transaction.executeWithoutResult(status -> {
            holdStill(person);
            if (list(person).stream().noneMatch(one -> one.id() == route)) throw new NotFound();
            var given = routes.remove(person, route).orElseThrow(NotFound::new);
            if (isSignedInBy(given) && list(person).stream().noneMatch(OwnAddresses::isSignedInBy))
                throw new ThisIsTheOnlyAddressYouSignInBy();
            besides.addFormer(person, given);
        });
    }

    private static boolean isSignedInBy(Route route) {
        return route.kind() == Route.Kind.EMAIL && route.confirmed();
    }

    public void forget(PersonId person, long known) {
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
