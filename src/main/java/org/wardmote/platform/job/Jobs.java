package org.wardmote.platform.job;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;

/// Runs every job on a thread of its own, from when the server starts until it stops. A job that is at work when
/// the server stops is given time to finish what it has in hand.
@Component
@ConditionalOnWebApplication
class Jobs implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final List<Job> jobs;
    private final Turns turns;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch over = new CountDownLatch(0);

    Jobs(List<Job> jobs, Turns turns) {
        this.jobs = jobs;
        this.turns = turns;
    }

    @Override
    public void start() {
        over = new CountDownLatch(1);
        for (var job : jobs)
            threads.add(Thread.ofVirtual().name("job " + job.name()).start(() -> runUntilStopped(job)));
    }

    private void runUntilStopped(Job job) {
        do turns.take(job);
        while (!isOverWithin(job.every()));
    }

    private boolean isOverWithin(Duration pause) {
        try {
            return over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
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
        return over.getCount() > 0;
    }

    /// After what is followed has caught up, before the web server starts; stopped after it.
    @Override
    public int getPhase() {
        return 200;
    }
}
