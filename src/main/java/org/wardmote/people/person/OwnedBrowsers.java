package org.wardmote.people.person;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Browser;
import org.wardmote.people.contact.Route;

/// Whose browser is whose. Only a browser knows where its own messages are taken, so whoever shows that has it in
/// hand; a browser shows what is told to one person.
@Component
class OwnedBrowsers {

    private static final Route.Kind KIND = Route.Kind.BROWSER;

    private final Routes routes;
    private final Making making;
    private final Joining joining;
    private final Consents consents;
    private final JdbcClient jdbc;

    OwnedBrowsers(Routes routes, Making making, Joining joining, Consents consents, JdbcClient jdbc) {
        this.routes = routes;
        this.making = making;
        this.joining = joining;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    PersonId introduce(Browser browser, Locale language, String source) {
        oneAtATime(browser);
        return routes.findConfirmed(KIND, match(browser)).orElseGet(() -> {
            var given = new Introduction(null, null, null, null, language, true, source);
            var person = making.unproved(given);
            routes.confirm(person, KIND, match(browser), browser.address());
            consents.give(person, Consents.Purpose.BE_ANSWERED, source);
            return person;
        });
    }

    void give(PersonId person, Browser browser) {
        oneAtATime(browser);
        var owner = routes.findConfirmed(KIND, match(browser)).orElse(person);
        if (!owner.equals(person)) leave(owner, person, browser);
        routes.confirm(person, KIND, match(browser), browser.address());
    }

    /// Whoever has shown nothing but this browser is the one who now has it; anybody else only loses it.
    private void leave(PersonId owner, PersonId person, Browser browser) {
        var proved = routes.listSafe(owner).stream().filter(Route::confirmed).toList();
        if (proved.size() == 1) joining.join(owner, person);
        else
            proved.stream()
                    .filter(route -> route.kind() == KIND)
                    .filter(route -> Browser.read(route.address())
                            .filter(one -> one.endpoint().equals(browser.endpoint()))
                            .isPresent())
                    .forEach(route -> routes.remove(owner, route.id()));
    }

    void giveUp(PersonId person, long browser) {
        if (routes.listSafe(person).stream().anyMatch(route -> route.id() == browser && route.kind() == KIND))
            routes.remove(person, browser);
    }

    private static String match(Browser browser) {
        return browser.endpoint().toString();
    }

    private void oneAtATime(Browser browser) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people.proof ' || ?, 0))")
                .param(match(browser))
                .query()
                .listOfRows();
    }
}
