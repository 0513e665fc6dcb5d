package org.wardmote.messaging.subscription;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.people.contact.Route;

/// The subscribers of mobile numbers, as {@link Subscribers} has those of addresses.
@Component
class Texted {

    private final Subscribers subscribers;
    private final People people;
    private final Contacts contacts;

    Texted(Subscribers subscribers, People people, Contacts contacts) {
        this.subscribers = subscribers;
        this.people = people;
        this.contacts = contacts;
    }

    /// Whoever asked with this number before, or has shown that it is theirs.
    Optional<Subscriber> find(MobileNumber number) {
        return subscribers
                .byMark(number.e164())
                .or(() -> contacts.findByNumber(number).flatMap(subscribers::find));
    }

    /// Made where there is none.
    Subscriber of(MobileNumber number, Introduction introduction) {
        subscribers.oneAtATime(number.e164());
        return find(number).map(one -> having(number, one, introduction)).orElseGet(() -> {
            var person = contacts.findByNumber(number).orElseGet(() -> people.introduce(introduction));
            return subscribers
                    .find(person)
                    .orElseGet(() -> subscribers.make(person, number.e164(), introduction.source(), null));
        });
    }

    /// Who has given the number up since, and asks with it again, begins anew.
    private Subscriber having(MobileNumber number, Subscriber one, Introduction introduction) {
        return has(one, number) ? one : subscribers.give(one, people.introduce(introduction));
    }

    boolean has(Subscriber one, MobileNumber number) {
        return contacts.reachable(one.person()).stream()
                .filter(route -> route.kind() == Route.Kind.TELEPHONE)
                .flatMap(route -> MobileNumber.read(route.address()).stream())
                .anyMatch(number::equals);
    }
}
