package org.wardmote.messaging.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.way.Used;

class TwoNodesModuleTests {

    private static final int MANY = 120;

    private final TestMailServer server = new TestMailServer();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging one = new TestMessaging(database, clock, TestMessaging.sendingTo(server));
    private final TestMessaging other = new TestMessaging(database, clock, TestMessaging.sendingTo(server));

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
        server.close();
    }

    @Test
    void twoNodesShareTheWorkAndSendNothingTwice() throws InterruptedException {
        stageMany();
        var begin = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (var node : List.of(one, other))
            for (var worker = 0; worker < 2; worker++)
                threads.add(Thread.ofVirtual().start(() -> sendAll(node, begin)));
        begin.countDown();
        for (var thread : threads) thread.join();
        assertThat(server.messageIds()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(one.heard.facts.size() + other.heard.facts.size()).isEqualTo(MANY);
    }

    @Test
    void whatADeadNodeHadInHandIsTakenOver() {
        stageMany();
        assertThat(one.get(Deliveries.class).claim(10)).hasSize(10);
        send(other);
        assertThat(server.taken).hasSize(MANY - 10);
        clock.advance(Deliveries.LEASE.plusSeconds(1));
        send(other);
        assertThat(server.messageIds()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(other.heard.facts).hasSize(MANY);
    }

    @Test
    void deathBetweenSendingAndRecordingSendsTheSameMessageOnceMore() {
        one.stage(one.person("nia@thornfield.example"), MessageClass.ANSWER, 1);
        assertThatThrownBy(() -> dyingBeforeItRecords().once()).isInstanceOf(Killed.class);
        send(other);
        assertThat(server.taken).hasSize(1);
        clock.advance(Deliveries.LEASE.plusSeconds(1));
        send(other);
        assertThat(server.taken).hasSize(2);
        assertThat(new HashSet<>(server.messageIds())).hasSize(1);
        assertThat(one.heard.facts).isEmpty();
        assertThat(other.heard.facts).hasSize(1);
    }

    @Test
    void slowNodeThatWasTakenForDeadRecordsNothing() {
        one.stage(one.person("nia@thornfield.example"), MessageClass.ANSWER, 1);
        var slow = one.get(Deliveries.class).claim(1).getFirst();
        clock.advance(Deliveries.LEASE.plusSeconds(1));
        send(other);
        one.get(Recording.class).heard(slow);
        assertThat(one.heard.facts).isEmpty();
        assertThat(other.heard.facts).hasSize(1);
    }

    @Test
    void listenerThatFailsHasNothingSentAgain() {
        one.stage(one.person("nia@thornfield.example"), MessageClass.ANSWER, 1);
        one.heard.first = fact -> {
            throw new IllegalStateException("a fault in whoever listens");
        };
        send(one);
        assertThat(one.heard.facts).isEmpty();
        one.heard.first = fact -> {};
        clock.advance(Duration.ofMinutes(2));
        send(one);
        assertThat(server.taken).hasSize(1);
        assertThat(one.heard.facts).hasSize(1);
    }

    private Dispatcher dyingBeforeItRecords() {
        var deadly = new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> work) {
                throw new Killed();
            }
        };
        return new Dispatcher(
                one.get(Deliveries.class),
                new Recording(deadly, one.get(Closing.class), one.get(Endings.class), clock),
                one.get(Worded.class),
                one.get(Ways.class),
                one.get(Used.class),
                List.of(one.get(ByMail.class)));
    }

    private static void sendAll(TestMessaging node, CountDownLatch begin) {
        try {
            begin.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        send(node);
    }

    private void stageMany() {
        for (var number = 1; number <= MANY; number++)
            one.stage(one.person("p" + number + "@thornfield.example"), MessageClass.RECEIPT, number);
    }

    private static void send(TestMessaging node) {
        var dispatcher = node.get(Dispatcher.class);
        while (dispatcher.once() > 0) continue;
    }

    private static final class Killed extends Error {}
}
