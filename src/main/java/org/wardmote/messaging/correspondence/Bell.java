package org.wardmote.messaging.correspondence;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Rings when something has been staged on this node, so that it leaves at once. Other nodes look by themselves.
@Component
class Bell {

    private final Semaphore rung = new Semaphore(0);

    /// Rings once the transaction that runs now has been committed.
    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    void ring() {
        rung.release();
    }

    /// Until it rings, but not for ever.
    void await(Duration most) throws InterruptedException {
        if (rung.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) rung.drainPermits();
    }
}
