package org.wardmote.messaging.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.dispatch.SendingBatches.Ended;
import org.wardmote.messaging.post.Installation;

class FaultsModuleTests {

    private static final int MANY = 300;
    private static final int MOST_UNKNOWN = 32;

    private final TestMailServer server = new TestMailServer();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging one = node();
    private final TestMessaging other = node();
    private final Circulation circulation = new Circulation(one);

    private TestMessaging node() {
        var settings = new HashMap<>(TestMessaging.sendingTo(server));
        settings.put("wardmote.mail.patience", "300ms");
        return new TestMessaging(database, clock, settings);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
        server.close();
    }

    @Test
    void nodesShareTheWorkAndSendNothingTwice() throws InterruptedException {
        circulation.followers(MANY);
        circulation.announce("newsletter");
        var begin = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (var node : List.of(one, other))
            for (var worker = 0; worker < 2; worker++)
                threads.add(Thread.ofVirtual().start(() -> {
                    try {
                        begin.await();
                        Circulation.send(node);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        begin.countDown();
        for (var thread : threads) thread.join();
        assertEverybodyOnce();
    }

    @Test
    void nodeThatDiesHasSentNoMoreThanAFewThatNobodyKnowsOf() {
        circulation.followers(MANY);
        circulation.announce("newsletter");
        var settled = new AtomicInteger();
        assertThatThrownBy(() -> sendingWith(new TransactionTemplate(transactions()) {
                            @Override
                            public <T> T execute(TransactionCallback<T> work) {
                                if (settled.incrementAndGet() > 3) throw new Killed();
                                return super.execute(work);
                            }
                        })
                        .once(Circulation.shift(count -> {})))
                .isInstanceOf(Killed.class);
        Circulation.send(other);
        clock.advance(Batches.LEASE.plusSeconds(1));
        Circulation.send(other);
        assertThat(Circulation.different(server.messageIds())).isEqualTo(MANY);
        assertThat(server.taken.size()).isBetween(MANY + 1, MANY + MOST_UNKNOWN);
        assertThat(sums()).isEqualTo(MANY + " 0");
    }

    @Test
    void databaseThatIsAwayForAWhileHasNothingSentAgain() {
        circulation.followers(MANY);
        circulation.announce("newsletter");
        var away = new AtomicInteger(30);
        var sending = sendingWith(new TransactionTemplate(transactions()) {
            @Override
            public <T> T execute(TransactionCallback<T> work) {
                if (away.getAndDecrement() > 0) throw new IllegalStateException("the database is away");
                return super.execute(work);
            }
        });
        while (sending.once(Circulation.shift(count -> {})) == Ended.WORKED) continue;
        assertEverybodyOnce();
    }

    @Test
    void orderlyStopPutsTheRestBackAndNothingLeavesTwice() {
        circulation.followers(MANY);
        circulation.announce("newsletter");
        Circulation.sendOne(one, Circulation.over(50));
        assertThat(server.taken).hasSize(50);
        Circulation.send(other);
        assertEverybodyOnce();
    }

    @Test
    void slowNodeThatWasTakenForDeadWritesNothingDown() {
        circulation.followers(5);
        circulation.announce("newsletter");
        var slow = one.get(Batches.class).claim().orElseThrow();
        clock.advance(Batches.LEASE.plusSeconds(1));
        Circulation.send(other);
        var standing = one.get(Settling.class)
                .write(slow, new Tally(slow, clock), new Then.Done(), Circulation.shift(count -> {}));
        assertThat(standing).isEqualTo(Standing.LOST);
        assertThat(sums()).isEqualTo("5 0");
    }

    @Test
    void connectionsThatDropAfterTheMailWasTakenLoseNobody() {
        circulation.followers(MANY);
        server.drops.set(4);
        circulation.announce("newsletter");
        sendForAWhile();
        assertThat(Circulation.different(server.messageIds())).isEqualTo(MANY);
        assertThat(server.taken.size()).isLessThanOrEqualTo(MANY + 4);
    }

    @Test
    void serverThatStallsLosesNobody() {
        circulation.followers(40);
        server.stallsAfter = 10;
        circulation.announce("newsletter");
        Circulation.send(one);
        server.stallsAfter = Integer.MAX_VALUE;
        sendForAWhile();
        assertThat(Circulation.different(server.messageIds())).isEqualTo(40);
        assertThat(server.taken.size()).isLessThanOrEqualTo(41);
    }

    @Test
    void serverThatStallsIsNotTriedForEveryCopyThatIsLate() {
        circulation.followers(30);
        for (var reader = 1; reader <= 30; reader++)
            server.answer("p" + reader + "@thornfield.example", "450 4.2.0 greylisted");
        circulation.announce("newsletter");
        Circulation.send(one);
        for (var reader = 1; reader <= 30; reader++) server.answerNormally("p" + reader + "@thornfield.example");
        server.stallsAfter = 10;
        clock.advance(Duration.ofMinutes(10));
        Circulation.send(one);
        assertThat(server.taken).hasSize(11);
        server.stallsAfter = Integer.MAX_VALUE;
        clock.advance(Duration.ofMinutes(10));
        Circulation.send(one);
        assertThat(Circulation.different(server.messageIds())).isEqualTo(30);
        assertThat(server.taken).hasSize(31);
        assertThat(sums()).isEqualTo("30 0");
    }

    private SendingBatches sendingWith(TransactionTemplate transaction) {
        var settling = new Settling(
                one.get(Batches.class),
                one.get(GoneAddresses.class),
                one.get(FallingBack.class),
                one.jdbc(),
                new Insisting(transaction, clock));
        return new SendingBatches(
                one.get(Batches.class), settling, one.get(SendingCopies.class), one.get(Installation.class), clock);
    }

    private org.springframework.transaction.PlatformTransactionManager transactions() {
        return one.get(org.springframework.transaction.PlatformTransactionManager.class);
    }

    private void sendForAWhile() {
        for (var minutes = 0; minutes < 12; minutes++) {
            Circulation.send(one);
            clock.advance(Duration.ofMinutes(1));
        }
    }

    private void assertEverybodyOnce() {
        assertThat(server.messageIds()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(sums()).isEqualTo(MANY + " 0");
    }

    private String sums() {
        return one.jdbc()
                .sql("select sum(sent) || ' ' || sum(failed) from messaging.batch")
                .query(String.class)
                .single();
    }

    private static final class Killed extends Error {}
}
