package org.wardmote.messaging.way;

import org.springframework.stereotype.Component;
import org.wardmote.messaging.Ways;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;

@Component
class KnownWays implements Ways {

    private final Contacts contacts;
    private final Used used;

    KnownWays(Contacts contacts, Used used) {
        this.contacts = contacts;
        this.used = used;
    }

    @Override
    public Way first(PersonId person) {
        return contacts.reachable(person).stream().findFirst().map(used::of).orElse(Way.LINK);
    }
}
