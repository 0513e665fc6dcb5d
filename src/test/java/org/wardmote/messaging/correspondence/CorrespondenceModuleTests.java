package org.wardmote.messaging.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.Delivered;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.TestWording;

class CorrespondenceModuleTests {

    private final TestMailServer server = new TestMailServer();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging node = new TestMessaging(database, clock, TestMessaging.sendingTo(server));

    @AfterEach
    void close() {
        node.close();
        database.close();
        server.close();
    }

    @Test
    void whatIsStagedIsSentOnceAndHeard() {
        var nia = node.person("nia@thornfield.example");
        node.stage(nia, MessageClass.ANSWER, 7);
        node.stage(nia, MessageClass.ANSWER, 7);
        send(node);
        assertThat(server.taken).hasSize(1);
        assertThat(server.taken.getFirst()).contains("Note 7", "nia@thornfield.example");
        assertThat(node.heard.facts)
                .containsExactly(
                        new Delivered(new Item(TestWording.KIND, 7), nia, Delivered.By.EMAIL, clock.instant()));
        send(node);
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        var nia = node.person("nia@thornfield.example");
        node.get(TransactionTemplate.class).executeWithoutResult(status -> {
            node.get(Correspondence.class).stage(nia, MessageClass.ANSWER, new Item(TestWording.KIND, 8));
            status.setRollbackOnly();
        });
        send(node);
        assertThat(server.taken).isEmpty();
    }

    @Test
    void nothingIsStagedOutsideATransaction() {
        var nia = node.person("nia@thornfield.example");
        assertThatThrownBy(() ->
                        node.get(Correspondence.class).stage(nia, MessageClass.ANSWER, new Item(TestWording.KIND, 8)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void answersGoBeforeReceipts() {
        var nia = node.person("nia@thornfield.example");
        node.stage(nia, MessageClass.RECEIPT, 1);
        node.stage(nia, MessageClass.NOTICE, 2);
        node.stage(nia, MessageClass.ANSWER, 3);
        send(node);
        assertThat(server.taken.getFirst()).contains("Note 3");
        assertThat(server.taken).hasSize(3);
    }

    @Test
    void refusalForNowIsTriedThreeTimesAndThenNoMore() {
        server.answer("nia@thornfield.example", "451 4.7.1 come back later");
        var nia = node.person("nia@thornfield.example");
        node.stage(nia, MessageClass.ANSWER, 1);
        send(node);
        send(node);
        assertThat(node.heard.facts).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        send(node);
        clock.advance(Duration.ofMinutes(6));
        send(node);
        assertThat(node.heard.facts).isEmpty();
        clock.advance(Duration.ofHours(1));
        send(node);
        assertThat(node.heard.facts)
                .containsExactly(new CouldNotBeReached(new Item(TestWording.KIND, 1), nia, clock.instant(), true));
        assertThat(text("select answer from messaging.delivery where state = 'failed'"))
                .anyMatch(answer -> answer.contains("come back later"));
    }

    @Test
    void greylistedMailArrivesAtTheSecondTry() {
        server.answer("nia@thornfield.example", "450 4.2.0 greylisted");
        node.stage(node.person("nia@thornfield.example"), MessageClass.ANSWER, 1);
        send(node);
        server.answerNormally("nia@thornfield.example");
        clock.advance(Duration.ofMinutes(6));
        send(node);
        assertThat(node.heard.facts).hasOnlyElementsOfType(Delivered.class).hasSize(1);
    }

    @Test
    void refusalForEverIsNotTriedAgain() {
        server.answer("gone@thornfield.example", "550 5.1.1 gone@thornfield.example is unknown");
        var gone = node.person("gone@thornfield.example");
        node.stage(gone, MessageClass.ANSWER, 1);
        send(node);
        send(node);
        assertThat(node.heard.facts)
                .containsExactly(new CouldNotBeReached(new Item(TestWording.KIND, 1), gone, clock.instant(), true));
        assertThat(text("select answer from messaging.delivery where answer is not null"))
                .noneMatch(answer -> answer.contains("gone@"));
    }

    @Test
    void outageOfOurServerMakesNobodyUnreachable() {
        server.greet("554 not today");
        var nia = node.person("nia@thornfield.example");
        node.stage(nia, MessageClass.ANSWER, 1);
        for (var hours = 0; hours < 20; hours++) {
            send(node);
            clock.advance(Duration.ofHours(1));
        }
        assertThat(node.heard.facts).isEmpty();
        server.greet("220 thornfield.example");
        send(node);
        assertThat(node.heard.facts).hasOnlyElementsOfType(Delivered.class).hasSize(1);
    }

    @Test
    void afterEmailHasFailedSomebodyRings() {
        server.answer("nia@thornfield.example", "550 no");
        node.stage(node.person("nia@thornfield.example", "020 7946 0100", null, true), MessageClass.ANSWER, 1);
        send(node);
        assertThat(node.heard.facts).isEmpty();
        assertThat(text("select by from messaging.delivery where state = 'by-hand'"))
                .containsExactly("call");
    }

    @Test
    void whoeverIsNotSafeToContactIsNotContacted() {
        var nia = node.person("nia@thornfield.example", "020 7946 0100", null, false);
        node.stage(nia, MessageClass.ANSWER, 1);
        send(node);
        assertThat(server.taken).isEmpty();
        assertThat(text("select by from messaging.delivery where state = 'by-hand'"))
                .isEmpty();
        assertThat(node.heard.facts)
                .containsExactly(new CouldNotBeReached(new Item(TestWording.KIND, 1), nia, clock.instant(), false));
    }

    @Test
    void whatWasErasedMeanwhileIsNotSaid() {
        var nia = node.person("nia@thornfield.example");
        node.stage(nia, MessageClass.ANSWER, 1);
        node.wording.erased.add(1L);
        send(node);
        assertThat(server.taken).isEmpty();
        assertThat(node.heard.facts).isEmpty();
        assertThat(text("select state from messaging.item_to_tell")).isEqualTo(List.of("withdrawn"));
    }

    @Test
    void oneConnectionServesManyMails() {
        for (var number = 1; number <= 25; number++)
            node.stage(node.person("p" + number + "@thornfield.example"), MessageClass.RECEIPT, number);
        send(node);
        assertThat(server.taken).hasSize(25);
        assertThat(server.connections).hasValue(1);
    }

    private static void send(TestMessaging node) {
        var dispatcher = node.get(Dispatcher.class);
        while (dispatcher.once() > 0) continue;
    }

    private List<String> text(String sql) {
        return node.jdbc().sql(sql).query(String.class).list();
    }
}
