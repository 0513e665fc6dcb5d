package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.people.Consents;
import org.wardmote.people.Consents.Purpose;

/// What whoever holds a private link does with their own subscription. Each is done in one transaction, and doing
/// it twice is doing it once.
@Component
public class Subscriptions {

    public static final int MOST_PLACES = 20;

    private static final String SOURCE = "private link";

    private final Subscribers subscribers;
    private final Followings followings;
    private final Confirmations confirmations;
    private final OwedIntroductions introductions;
    private final Consents consents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Subscriptions(
            Subscribers subscribers,
            Followings followings,
            Confirmations confirmations,
            OwedIntroductions introductions,
            Consents consents,
            TransactionTemplate transaction,
            Clock clock) {
        this.subscribers = subscribers;
        this.followings = followings;
        this.confirmations = confirmations;
        this.introductions = introductions;
        this.consents = consents;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Live ones and those that wait to be confirmed.
    public List<Followed> places(long subscriber) {
        return followings.list(subscriber);
    }

    public void confirm(long subscriber) {
        transaction.executeWithoutResult(status -> {
            var one = subscribers.lock(subscriber);
            followings.confirm(subscriber);
            introductions.owe(subscriber, Moments.now(clock));
            if (one.isConfirmed() && !one.hasStopped() && consents.holds(one.person(), Purpose.BE_TOLD)) return;
            subscribers.confirm(subscriber, Moments.now(clock));
            consents.give(one.person(), Purpose.BE_TOLD, SOURCE);
        });
    }

    /// What was asked for in their name goes; what they follow stays.
    public void decline(long subscriber) {
        transaction.executeWithoutResult(
                status -> followings.decline(subscribers.lock(subscriber).id()));
    }

    public void follow(long subscriber, List<Wish> wishes) {
        transaction.executeWithoutResult(status -> {
            var one = subscribers.lock(subscriber);
            if (!one.isConfirmed() || one.hasStopped()) throw new NotFound();
            if (followings.list(subscriber).size() + wishes.size() > MOST_PLACES)
                throw new ThereIsNoRoomForMorePlaces();
            for (var wish : wishes) followings.follow(subscriber, wish);
            introductions.owe(subscriber, Moments.now(clock));
        });
    }

    public void change(
            long subscriber, long place, Set<Tie> ties, Set<Topic> topics, Way way, Pace pace, Locale language) {
        if (!followings.change(subscriber, place, ties, topics, way, pace, language)) throw new NotFound();
    }

    public void end(long subscriber, long place) {
        followings.end(subscriber, place);
    }

    /// @param weeklyMost null: as many as there are
    public void set(long subscriber, @Nullable Integer weeklyMost, LocalTime quietFrom, LocalTime quietUntil) {
        subscribers.set(subscriber, weeklyMost, quietFrom, quietUntil);
    }

    /// Everything, and at once.
    public void stop(long subscriber) {
        stop(subscriber, SOURCE);
    }

    /// @param source where we know from that they want no more
    public void stop(long subscriber, String source) {
        transaction.executeWithoutResult(status -> {
            var one = subscribers.lock(subscriber);
            followings.decline(subscriber);
            if (one.hasStopped() || !one.isConfirmed()) return;
            var now = Moments.now(clock);
            followings.endAll(subscriber, now);
            subscribers.stop(subscriber, now);
            consents.withdraw(one.person(), Purpose.BE_TOLD, source);
        });
    }

    /// They stopped by mistake, or something pressed the button for them: all is as it was.
    public void beginAgain(long subscriber) {
        transaction.executeWithoutResult(status -> {
            var one = subscribers.lock(subscriber);
            var stopped = one.stoppedAt();
            if (stopped == null || !one.isConfirmed()) return;
            followings.beginAgain(subscriber, stopped);
            subscribers.stop(subscriber, null);
            consents.give(one.person(), Purpose.BE_TOLD, SOURCE);
        });
    }

    /// Every link sent so far leads nowhere from now on, and a new one is sent.
    public void renew(long subscriber) {
        transaction.executeWithoutResult(status -> {
            subscribers.lock(subscriber);
            if (confirmations.areEnough(subscriber)) throw new EnoughLinksWereSentToday();
            subscribers.turn(subscriber);
            confirmations.send(subscribers.get(subscriber), Confirmations.Kind.LINK);
        });
    }
}
