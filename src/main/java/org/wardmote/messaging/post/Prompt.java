package org.wardmote.messaging.post;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wardmote.messaging.post.Post.Outcome;

/// Sends codes at once, before anything that waits, and never writes one down: it lives in memory from the commit
/// until somebody has taken it. Where the node dies in between, or nobody takes it for longer than a person would
/// wait, they ask for another.
@Component
public class Prompt implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Prompt.class);
    private static final int AT_ONCE = 8;
    private static final int TRIES = 5;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final CountDownLatch over = new CountDownLatch(1);

    public void afterCommit(Supplier<Outcome> sending) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().name("code").start(() -> sendUntilTaken(sending));
            }
        });
    }

    private void sendUntilTaken(Supplier<Outcome> sending) {
        try {
            var pause = Duration.ofSeconds(1);
            for (var tried = 1; tried <= TRIES; tried++, pause = pause.multipliedBy(3)) {
                if (!isWorthAnotherTry(outcome(sending))) return;
                if (over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) return;
            }
            log.warn("A code could not be sent; whoever asked has to ask again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome outcome(Supplier<Outcome> sending) throws InterruptedException {
        turns.acquire();
        try {
            return sending.get();
        } catch (RuntimeException e) {
            return new Outcome.Trouble(e.toString());
        } finally {
            turns.release();
        }
    }

    private static boolean isWorthAnotherTry(Outcome outcome) {
        return outcome instanceof Outcome.Later || outcome instanceof Outcome.Trouble;
    }

    @Override
    public void destroy() {
        over.countDown();
    }
}
