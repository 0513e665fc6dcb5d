package org.wardmote.messaging.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.MobileNumber;

/// Others enter somebody who has consented: staff for people without e-mail, and lists that a force has. Inside the
/// caller's transaction.
@Component
public class Entering {

    private final Subscribers subscribers;
    private final Texted texted;
    private final Followings followings;
    private final Confirmations confirmations;
    private final People people;
    private final Consents consents;
    private final Contacts contacts;

    Entering(
            Subscribers subscribers,
            Texted texted,
            Followings followings,
            Confirmations confirmations,
            People people,
            Consents consents,
            Contacts contacts) {
        this.subscribers = subscribers;
        this.texted = texted;
        this.followings = followings;
        this.confirmations = confirmations;
        this.people = people;
        this.consents = consents;
        this.contacts = contacts;
    }

    /// @param given with the source of the consent
    /// @param by who entered it; null where it was brought in
    /// @param consentedAt null where nobody knows: then they are asked by mail first
    /// @return the subscriber's number
    public long enter(Introduction given, List<Wish> wishes, @Nullable PersonId by, @Nullable Instant consentedAt) {
        var one = wishes.stream().anyMatch(wish -> wish.way() == Way.TEXT) && consentedAt != null
                ? entered(given)
                : subscriber(given, by);
        if (consentedAt == null) ask(one, wishes);
        else follow(one, wishes, given.source(), consentedAt);
        return one.id();
    }

    /// A coordinator enters somebody within a delegation, and passes messages on to them while it holds.
    public long enterWithin(
            long delegation, Introduction given, List<Wish> wishes, @Nullable PersonId by, Instant consentedAt) {
        var number = enter(given, wishes, by, consentedAt);
        subscribers.delegate(number, delegation);
        return number;
    }

    /// Who has stopped elsewhere is not written to from here either, until they ask themselves.
    public void enterStopped(Introduction given, Instant confirmedAt, Instant stoppedAt) {
        var one = MobileNumber.read(String.valueOf(given.telephone()))
                .filter(number -> given.email() == null)
                .map(number -> texted.of(number, given))
                .orElseGet(() -> subscriber(given, null));
        if (one.isConfirmed()) return;
        subscribers.confirm(one.id(), confirmedAt);
        subscribers.stop(one.id(), stoppedAt);
    }

    /// Whoever brings a number in has had its holder's word; without it there are no texts.
    private Subscriber entered(Introduction given) {
        var number = MobileNumber.read(String.valueOf(given.telephone())).orElseThrow(ThisIsNoMobileNumber::new);
        var one = given.email() == null ? texted.of(number, given) : subscribers.ofAddress(given);
        if (contacts.findByNumber(number)
                .filter(whose -> !whose.equals(one.person()))
                .isPresent()) throw new ThisNumberIsSomebodyElses();
        contacts.proveToo(one.person(), number);
        return one;
    }

    private Subscriber subscriber(Introduction given, @Nullable PersonId by) {
        return given.email() == null
                ? subscribers.ofPerson(people.introduce(given), given.source(), by)
                : subscribers.ofAddress(given);
    }

    private void follow(Subscriber one, List<Wish> wishes, String source, Instant consentedAt) {
        var stopped = one.stoppedAt();
        if (stopped != null && !stopped.isBefore(consentedAt)) throw new TheyHaveStoppedSinceThen();
        for (var wish : wishes) followings.follow(one.id(), wish);
        if (one.isConfirmed() && !one.hasStopped()) return;
        subscribers.confirm(one.id(), consentedAt);
        consents.give(one.person(), Consents.Purpose.BE_TOLD, source);
    }

    private void ask(Subscriber one, List<Wish> wishes) {
        if (one.hasStopped()) throw new TheyHaveStoppedSinceThen();
        for (var wish : wishes) followings.ask(one.id(), wish);
        if (confirmations.areEnough(one.id())) return;
        confirmations.send(one, one.isConfirmed() ? Confirmations.Kind.MORE : Confirmations.Kind.FIRST);
    }
}
