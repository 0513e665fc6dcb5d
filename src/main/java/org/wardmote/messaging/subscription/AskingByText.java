package org.wardmote.messaging.subscription;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.subscription.NumberCodes.Fitting;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.people.contact.Route;

/// Somebody asks for messages with a number that may not be theirs. Nothing comes of it but a code in a text, and
/// whoever asked learns nothing of whether the number is known here. With the code they reach their own page, where
/// they confirm.
@Component
public class AskingByText {

    private static final String SOURCE = "web form";

    private final Subscribers subscribers;
    private final Texted texted;
    private final Followings followings;
    private final NumberCodes codes;
    private final Contacts contacts;
    private final Consents consents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AskingByText(
            Subscribers subscribers,
            Texted texted,
            Followings followings,
            NumberCodes codes,
            Contacts contacts,
            Consents consents,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.subscribers = subscribers;
        this.texted = texted;
        this.followings = followings;
        this.codes = codes;
        this.contacts = contacts;
        this.consents = consents;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// @param language in which the page was read
    /// @return under which the code is typed in
    public UUID ask(MobileNumber number, List<Wish> wishes, Locale language) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (codes.areEnough(number)) return codes.sendNone(number);
            var one = texted.of(number, new Introduction(null, null, number.e164(), null, language, true, SOURCE));
            if (followings.list(one.id()).size() + wishes.size() > Subscriptions.MOST_PLACES)
                return codes.sendNone(number);
            consents.saw(one.person(), Consents.Notice.FULL, SOURCE);
            for (var wish : wishes) followings.ask(one.id(), wish);
            return codes.send(one, number);
        }));
    }

    /// They have lost their link.
    public UUID askForLink(MobileNumber number) {
        return Objects.requireNonNull(transaction.execute(status -> texted.find(number)
                .filter(one -> texted.has(one, number) && !codes.areEnough(number))
                .map(one -> codes.send(one, number))
                .orElseGet(() -> codes.sendNone(number))));
    }

    /// They type the code: the number is theirs from now on, and texts to it begin anew if they had stopped them.
    ///
    /// @return whose page they may see; empty where it is not the code, or not any more
    public Optional<Subscriber> prove(UUID asked, String code) {
        return Optional.ofNullable(transaction.execute(status ->
                codes.use(asked, code.replaceAll("\\D", "")).map(this::proved).orElse(null)));
    }

    private Subscriber proved(Fitting code) {
        var person = subscribers.get(code.subscriber()).person();
        var number = contacts.reachable(person).stream()
                .filter(route -> route.kind() == Route.Kind.TELEPHONE)
                .flatMap(route -> MobileNumber.read(route.address()).stream())
                .filter(one -> codes.isOf(code, one))
                .findFirst()
                .orElseThrow();
        var proved = contacts.prove(person, number);
        jdbc.sql("delete from messaging.text_stop where person = ?")
                .param(proved.value())
                .update();
        return subscribers.find(proved).orElseThrow();
    }
}
