package org.wardmote.messaging.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.dispatch.SendingBatches.Ended;
import org.wardmote.messaging.post.Installation;

/// Sends announcements on threads and connections of its own, so that what is written to one person never waits
/// behind what goes to a million. Told to stop, it finishes the mails in hand, writes down what became of them and
/// puts the rest back.
@Component
@ConditionalOnWebApplication
class Circulating implements SmartLifecycle, Shift {

    private static final Logger log = LoggerFactory.getLogger(Circulating.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final SendingBatches batches;
    private final SendingLate late;
    private final Installation installation;
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch over = new CountDownLatch(0);

    Circulating(SendingBatches batches, SendingLate late, Installation installation) {
        this.batches = batches;
        this.late = late;
        this.installation = installation;
    }

    @Override
    public void start() {
        over = new CountDownLatch(1);
        for (var number = 1; number <= installation.connections(); number++)
            threads.add(Thread.ofVirtual().name("circulate " + number).start(this::sendUntilStopped));
    }

    private void sendUntilStopped() {
        while (goesOn()) {
            var pause = send();
            if (!pause.isZero() && !rest(pause)) return;
        }
    }

    /// @return how long to rest
    private Duration send() {
        try {
            var ended = batches.once(this);
            var endedLate = ended == Ended.TROUBLE ? ended : late.once(this);
            if (endedLate == Ended.TROUBLE) return AFTER_TROUBLE;
            return ended == Ended.WORKED || endedLate == Ended.WORKED ? Duration.ZERO : LOOK;
        } catch (RuntimeException e) {
            if (goesOn()) log.warn("No announcement can be sent for the moment: {}", e.toString());
            return AFTER_TROUBLE;
        }
    }

    @Override
    public boolean goesOn() {
        return over.getCount() > 0;
    }

    @Override
    public boolean rest(Duration pause) {
        try {
            return !over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        over.countDown();
        try {
            for (var thread : threads) thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return goesOn();
    }

    /// After what is followed has caught up, before the web server starts; stopped after it.
    @Override
    public int getPhase() {
        return 200;
    }
}
