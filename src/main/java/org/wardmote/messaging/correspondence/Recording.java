package org.wardmote.messaging.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.Delivered;
import org.wardmote.messaging.Letter;
import org.wardmote.people.contact.Route;

/// Records one try and what follows from it, in one transaction.
@Component
class Recording {

    private static final Logger log = LoggerFactory.getLogger(Recording.class);
    private static final int TRIES = 3;
    private static final Duration NO_SERVER = Duration.ofMinutes(5);

    private final TransactionTemplate transaction;
    private final Closing closing;
    private final Endings endings;
    private final Clock clock;

    Recording(TransactionTemplate transaction, Closing closing, Endings endings, Clock clock) {
        this.transaction = transaction;
        this.closing = closing;
        this.endings = endings;
        this.clock = clock;
    }

    /// The message is gone. Where whoever hears of it fails, that must not send it again: the word of it is kept
    /// and said later.
    void sent(Claimed one, Route way, String answer) {
        try {
            transaction.executeWithoutResult(status -> {
                if (closing.sent(one, way, answer)) endings.told(one.told(), by(way), clock.instant());
            });
        } catch (RuntimeException e) {
            log.error(
                    "That {} {} was sent could not be recorded",
                    one.item().kind(),
                    one.item().id(),
                    e);
            closing.accepted(one, way, answer);
        }
    }

    private static Delivered.By by(Route way) {
        return switch (way.kind()) {
            case BROWSER -> Delivered.By.PUSH;
            case TELEPHONE -> Delivered.By.TEXT;
            default -> Delivered.By.EMAIL;
        };
    }

    private static Delivered.By by(Claimed one) {
        return one.by() == null
                ? Delivered.By.EMAIL
                : Delivered.By.valueOf(one.by().toUpperCase(Locale.ROOT));
    }

    void heard(Claimed one) {
        transaction.executeWithoutResult(status -> {
            if (closing.sent(one, null, null)) endings.told(one.told(), by(one), clock.instant());
        });
    }

    void failed(Claimed one, Route way, String answer) {
        if (one.failures() + 1 >= TRIES) failedForGood(one, way, answer);
        else closing.again(one, way, one.failures() == 0 ? Duration.ofMinutes(5) : Duration.ofHours(1), answer);
    }

    void failedForGood(Claimed one, Route way, String answer) {
        transaction.executeWithoutResult(status -> {
            if (closing.failed(one, way, answer)) endings.tryNext(one.told());
        });
    }

    void noWay(Claimed one) {
        transaction.executeWithoutResult(status -> {
            if (closing.failed(one, null, "There is no way that is safe.")) endings.tryNext(one.told());
        });
    }

    void withdrawn(Claimed one) {
        transaction.executeWithoutResult(status -> {
            if (closing.withdrawn(one)) endings.withdraw(one.told());
        });
    }

    /// Somebody rings or prints; where no office would, this way has failed.
    void byHand(Claimed one, Route way, Letter letter) {
        var office = letter.office();
        if (office == null) failedForGood(one, way, "Nobody makes calls or prints letters for this.");
        else closing.byHand(one, way, office, letter.appeal());
    }

    void closed(Claimed one) {
        closing.later(one, NO_SERVER, "no mail server is named");
    }

    void trouble(Claimed one, String answer) {
        closing.later(one, Duration.ofSeconds(30L << Math.min(one.claim(), 4)), answer);
    }

    void waitUntil(Claimed one, Instant until) {
        closing.later(one, Duration.between(clock.instant(), until), null);
    }

    void putBack(Claimed one, Duration pause) {
        closing.later(one, pause, null);
    }
}
