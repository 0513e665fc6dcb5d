package org.wardmote.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestDatabase;
import org.wardmote.platform.Job;

class JobsModuleTests {

    static TestDatabase database;

    @BeforeAll
    static void begin() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @Test
    void isRunAgainAndAgainThoughItFails() throws InterruptedException {
        var runs = new Semaphore(0);
        var jobs = node(job("failing", () -> {
            runs.release();
            throw new IllegalStateException("on purpose");
        }));
        jobs.start();
        runs.acquire(3);
        assertThat(jobs.isRunning()).isTrue();
        jobs.stop();
        assertThat(jobs.isRunning()).isFalse();
    }

    @Test
    void runsOnOneNodeAtATime() throws InterruptedException {
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        var runs = new Semaphore(0);
        Runnable work = () -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            atWork.decrementAndGet();
            runs.release();
        };
        var here = node(job("shared", work));
        var there = node(job("shared", work));
        here.start();
        there.start();
        runs.acquire(50);
        here.stop();
        there.stop();
        assertThat(most).hasValue(1);
    }

    @Test
    void whatIsInHandIsFinishedBeforeItStops() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var finished = new AtomicInteger();
        var jobs = node(job("slow", () -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                return;
            }
            finished.incrementAndGet();
        }));
        jobs.start();
        begun.await();
        var stopping = Thread.ofVirtual().start(jobs::stop);
        goOn.countDown();
        stopping.join();
        assertThat(finished).hasValue(1);
    }

    private static Jobs node(Job job) {
        return new Jobs(List.of(job), new Turns(database.source()));
    }

    private static Job job(String name, Runnable work) {
        return new Job() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return Duration.ofMillis(1);
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
