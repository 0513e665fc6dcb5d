package org.wardmote.people.person;

import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Introductions;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Route;
import org.wardmote.people.trail.Trails;

/// Words the page of somebody's own addresses, and what is wrong with what they typed there.
@Component
class AddressesPages {

    private final OwnAddresses addresses;
    private final Introductions introductions;
    private final Trails trails;
    private final Frame.Words words;

    AddressesPages(OwnAddresses addresses, Introductions introductions, Trails trails, Frame.Words words) {
        this.addresses = addresses;
        this.introductions = introductions;
        this.trails = trails;
        this.words = words;
    }

    AddressesPage page(PersonId person, AddressForm form, Faults faults) {
        return new AddressesPage(
                trails.my("addresses.title"),
                addresses.list(person).stream().map(this::line).toList(),
                addresses.besides(person).stream().map(this::line).toList(),
                form,
                faults);
    }

    Faults faults(AddressForm form) {
        var introduction = OwnAddresses.introduction(form);
        if (!introduction.hasRoute()) return Faults.NONE.and("telephone", words.say("addresses.none"));
        var faults = Faults.NONE;
        for (var fault : introductions.faults(introduction).entrySet())
            faults = faults.and(fault.getKey(), words.say(fault.getValue()));
        return faults;
    }

    private AddressesPage.Line line(Route route) {
        return new AddressesPage.Line(
                route.id(),
                words.say("addresses.kind." + route.kind()),
                route.address(),
                route.confirmed() ? words.say("addresses.confirmed") : "");
    }

    private AddressesPage.Line line(KnownBesides.Known known) {
        return new AddressesPage.Line(known.id(), words.say("addresses.kind." + known.kind()), known.known(), "");
    }
}
