package org.wardmote.people.person;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Browser;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.people.contact.Route;

/// The door to addresses, for messaging.
@Component
class KnownContacts implements Contacts {

    private final Routes routes;
    private final ProvedNumbers numbers;
    private final OwnedBrowsers browsers;
    private final People people;

    KnownContacts(Routes routes, ProvedNumbers numbers, OwnedBrowsers browsers, People people) {
        this.routes = routes;
        this.numbers = numbers;
        this.browsers = browsers;
        this.people = people;
    }

    @Override
    public List<Route> reachable(PersonId person) {
        return routes.listSafe(person);
    }

    @Override
    public Map<PersonId, List<Route>> reachable(Collection<PersonId> persons) {
        return routes.listSafe(persons);
    }

    @Override
    public Optional<PersonId> findByEmail(String address) {
        return Addresses.email(address).flatMap(match -> routes.findConfirmed(Route.Kind.EMAIL, match));
    }

    @Override
    public Optional<PersonId> findByNumber(MobileNumber number) {
        return routes.findConfirmed(Route.Kind.TELEPHONE, number.e164());
    }

    @Override
    public PersonId prove(PersonId person, MobileNumber number) {
        return numbers.prove(person, number);
    }

    @Override
    public void proveToo(PersonId person, MobileNumber number) {
        numbers.proveToo(person, number);
    }

    @Override
    public PersonId introduce(Browser browser, Locale language, String source) {
        return browsers.introduce(browser, language, source);
    }

    @Override
    public void give(PersonId person, Browser browser) {
        browsers.give(person, browser);
    }

    @Override
    public void giveUp(PersonId person, long browser) {
        browsers.giveUp(person, browser);
    }

    @Override
    public Optional<String> canonical(String email) {
        return Addresses.email(email);
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return people.callName(person).or(() -> people.staffName(person));
    }
}
