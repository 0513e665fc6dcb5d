package org.wardmote.messaging.subscription;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.people.Consents;
import org.wardmote.people.contact.Browser;
import org.wardmote.people.contact.Contacts;

/// Somebody asks for messages in the browser that they have in hand. The first that it shows leads to their private
/// page, where they confirm; nothing else is sent before.
@Component
public class AskingInBrowser {

    private static final String SOURCE = "web form";

    private final Subscribers subscribers;
    private final Followings followings;
    private final Confirmations confirmations;
    private final Contacts contacts;
    private final Consents consents;
    private final TransactionTemplate transaction;

    AskingInBrowser(
            Subscribers subscribers,
            Followings followings,
            Confirmations confirmations,
            Contacts contacts,
            Consents consents,
            TransactionTemplate transaction) {
        this.subscribers = subscribers;
        this.followings = followings;
        this.confirmations = confirmations;
        this.contacts = contacts;
        this.consents = consents;
        this.transaction = transaction;
    }

    /// @param language in which the page was read
    public void ask(Browser browser, List<Wish> wishes, Locale language) {
        transaction.executeWithoutResult(status -> {
            var person = contacts.introduce(browser, language, SOURCE);
            var one = subscribers.ofPerson(person, SOURCE, null);
            if (confirmations.areEnough(one.id()) || isFull(one, wishes)) return;
            consents.saw(person, Consents.Notice.FULL, SOURCE);
            for (var wish : wishes) followings.ask(one.id(), wish);
            confirmations.send(one, one.isConfirmed() ? Confirmations.Kind.MORE : Confirmations.Kind.FIRST);
        });
    }

    private boolean isFull(Subscriber one, List<Wish> wishes) {
        return followings.list(one.id()).size() + wishes.size() > Subscriptions.MOST_PLACES;
    }
}
