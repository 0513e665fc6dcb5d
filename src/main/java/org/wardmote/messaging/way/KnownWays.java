package org.wardmote.messaging.way;

import org.springframework.stereotype.Component;
import org.wardmote.messaging.Ways;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;

@Component
class KnownWays implements Ways {

    private final Contacts contacts;

    KnownWays(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Way first(PersonId person) {
        return contacts.reachable(person).stream()
                .findFirst()
                .map(route -> switch (route.kind()) {
                    case EMAIL -> Way.EMAIL;
                    case TELEPHONE -> Way.CALL;
                    case POSTAL -> Way.LETTER;
                })
                .orElse(Way.LINK);
    }
}
