package org.wardmote.messaging.network;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.Period;
import org.wardmote.messaging.coordinator.Delegations;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.contact.Contacts;

/// Brings a delegation in. It is its coordinator's once they sign in here with the same address.
@Component
class KeepingDelegations {

    private static final String SOURCE = "brought in with a network";

    private final Delegations delegations;
    private final Introductions introductions;
    private final People people;
    private final Contacts contacts;
    private final Areas areas;
    private final Organisations organisations;

    KeepingDelegations(
            Delegations delegations,
            Introductions introductions,
            People people,
            Contacts contacts,
            Areas areas,
            Organisations organisations) {
        this.delegations = delegations;
        this.introductions = introductions;
        this.people = people;
        this.contacts = contacts;
        this.areas = areas;
        this.organisations = organisations;
    }

    /// @return its number here
    long keep(Delegated line) {
        var whom = new Introduction(
                line.name(), line.email(), null, null, Locale.forLanguageTag(line.language()), true, SOURCE);
        if (!introductions.faults(whom).isEmpty()) throw new BadRow("The coordinator's email cannot be right.");
        var area = areas.findByCode(line.area())
                .orElseThrow(() -> new BadRow("No area of today has the code " + line.area() + "."));
        if (organisations.find(line.organisation()).isEmpty())
            throw new BadRow("There is no organisation " + line.organisation() + ".");
        var coordinator = contacts.findByEmail(line.email()).orElseGet(() -> people.introduce(whom));
        return delegations.give(
                coordinator,
                line.organisation(),
                area.borough().id(),
                area.id(),
                new Period(line.from(), line.until()),
                null,
                line.given());
    }
}
