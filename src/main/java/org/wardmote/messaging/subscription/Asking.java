package org.wardmote.messaging.subscription;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;

/// Somebody asks for messages with an address that may not be theirs. Nothing comes of it but a mail to that
/// address, and whoever asked learns nothing of whether it is known here.
@Component
public class Asking {

    private static final String SOURCE = "web form";

    private final Subscribers subscribers;
    private final Followings followings;
    private final Confirmations confirmations;
    private final Consents consents;
    private final TransactionTemplate transaction;

    Asking(
            Subscribers subscribers,
            Followings followings,
            Confirmations confirmations,
            Consents consents,
            TransactionTemplate transaction) {
        this.subscribers = subscribers;
        this.followings = followings;
        this.confirmations = confirmations;
        this.consents = consents;
        this.transaction = transaction;
    }

    /// @param language in which the page was read
    public void ask(String email, List<Wish> wishes, Locale language) {
        var introduction = new Introduction(null, email, null, null, language, true, SOURCE);
        transaction.executeWithoutResult(status -> {
            var one = subscribers.ofAddress(introduction);
            if (confirmations.areEnough(one.id()) || isFull(one, wishes)) return;
            consents.saw(one.person(), Consents.Notice.FULL, SOURCE);
            for (var wish : wishes) followings.ask(one.id(), wish);
            confirmations.send(one, one.isConfirmed() ? Confirmations.Kind.MORE : Confirmations.Kind.FIRST);
        });
    }

    /// They have lost their link.
    public void askForLink(String email) {
        transaction.executeWithoutResult(status -> subscribers
                .findByAddress(email)
                .filter(one -> !confirmations.areEnough(one.id()))
                .ifPresent(one -> confirmations.send(
                        one, one.isConfirmed() ? Confirmations.Kind.LINK : Confirmations.Kind.FIRST)));
    }

    private boolean isFull(Subscriber one, List<Wish> wishes) {
        return followings.list(one.id()).size() + wishes.size() > Subscriptions.MOST_PLACES;
    }
}
