package org.wardmote.ledger.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.News;
import org.wardmote.ledger.Receipt;
import org.wardmote.messaging.CorrespondenceOnPaper.Staged;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

class NewsModuleTests {

    private static final Item NEWS = new Item("priority.stage", 7);

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private final PersonId resident = ledger.people.resident("Nadia Rahman");

    @AfterEach
    void close() {
        ledger.close();
    }

    private void tell(Receipt... some) {
        var ids = Arrays.stream(some).map(Receipt::id).toList();
        ledger.parts.inTransaction(() -> ledger.parts.get(News.class).tell(NEWS, ids));
    }

    @Test
    void whoeverSaidSeveralThingsIsSentItOnceHoweverOftenItIsTold() {
        var first = ledger.say("The lamp is out.", resident);
        var second = ledger.say("And the next one.", resident);
        tell(first, second);
        tell(first);
        assertThat(ledger.post.staged("priority.stage"))
                .containsExactly(new Staged(resident, MessageClass.NOTICE, NEWS));
        assertThat(ledger.kinds(first)).contains("progressed");
        assertThat(ledger.kinds(second)).contains("progressed");
    }

    @Test
    void whoeverWantsTheOutcomeOnlyOrIsToldNothingOrLeftNoWayIsSentNothing() {
        var officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        var only = ledger.say("The lamp is out.", resident);
        ledger.speaking.outcomeOnly(only.id(), true);
        var endangered = ledger.say("He waits outside.", ledger.people.resident("Mina Farouk"));
        ledger.handling.withholdOutcome(endangered.id(), "He reads her mail.", officer);
        var stranger = ledger.say("It is dark.", null);
        tell(only, endangered, stranger);
        assertThat(ledger.post.staged("priority.stage")).isEmpty();
        for (var one : new Receipt[] {only, endangered, stranger})
            assertThat(ledger.kinds(one)).doesNotContain("progressed");
    }

    @Test
    void whatIsClosedIsToldAndStaysClosed() {
        var officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        var closed = ledger.say("The lamp is out.", resident);
        ledger.handling.answer(closed.id(), ledger.answer("It is mended."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        ledger.later(Duration.ofDays(100));
        ledger.tick();
        var before = ledger.of(closed).state();
        tell(closed);
        assertThat(ledger.post.staged("priority.stage")).hasSize(1);
        assertThat(ledger.of(closed).state()).isEqualTo(before);
        assertThat(before.isOpen()).isFalse();
    }
}
