package org.wardmote.messaging.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.importing.DemoFacts;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.DataTeller;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.PersonalData.Erasure;
import org.wardmote.platform.Job;

class MessagingRecordsModuleTests {

    private static final String NIA = "nia@thornfield.example";

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging node = new TestMessaging(database, clock, TestMessaging.demonstration());
    private final PersonalData records = node.get(MessagingRecords.class);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void whatWasToldToSomebodyIsTheirs() {
        var nia = told();
        var sections = records.export(nia);
        assertThat(sections.getFirst().rows()).hasSize(1);
        assertThat(sections.getFirst().rows().getFirst())
                .containsEntry("way", "email")
                .containsEntry("came to", "sent");
        assertThat(records.export(node.person("tom@thornfield.example"))
                        .getFirst()
                        .rows())
                .isEmpty();
        assertThat(records.kinds())
                .extracting("name")
                .contains(sections.getFirst().kind());
    }

    @Test
    void whoeverIsForgottenIsNowhereAnyMore() {
        var nia = told();
        node.stage(nia, MessageClass.ANSWER, 2);
        records.erase(new Erasure(nia, MessagingRecordsModuleTests::without, text -> text, Set.of(), clock.instant()));
        assertThat(node.heard.facts.getLast()).isInstanceOf(CouldNotBeReached.class);
        for (var table : List.of("item_to_tell", "delivery", "mail", "stop", "outbox_mail"))
            assertThat(node.jdbc()
                            .sql("select count(*) from messaging." + table
                                    + " t where t::text like '%nia@%' or t::text like '%" + nia.value() + "%'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
    }

    @Test
    void nothingIsKeptLongerThanItsKindSays() {
        told();
        clock.advance(Duration.ofDays(800));
        assertThat(records.retain(clock.instant())).isPositive();
        assertThat(count("item_to_tell") + count("delivery") + count("outbox_mail"))
                .isZero();
        assertThat(records.retain(clock.instant())).isZero();
    }

    @Test
    void demonstrationIsForgottenWhole() {
        told();
        node.get(ForgettingMessages.class).forget();
        assertThat(node.get(ForgettingMessages.class)).isInstanceOf(DemoFacts.class);
        assertThat(count("item_to_tell") + count("delivery") + count("outbox_mail"))
                .isZero();
    }

    @Test
    void lastWordTravelsWithItsAddressAndIsForgotten() {
        node.inTransaction(() -> {
            node.get(DataTeller.class).tell(NIA, "You are forgotten", List.of("Nothing is left."), Locale.UK);
            return true;
        });
        partings().run();
        assertThat(count("parting")).isZero();
        assertThat(node.jdbc()
                        .sql("select text from messaging.outbox_mail")
                        .query(String.class)
                        .single())
                .contains("Nothing is left.");
    }

    private Job partings() {
        return node.all(Job.class).stream()
                .filter(job -> job.name().equals("messaging.partings"))
                .findFirst()
                .orElseThrow();
    }

    private PersonId told() {
        var nia = node.person(NIA);
        node.stage(nia, MessageClass.ANSWER, 1);
        Sending.all(node);
        return nia;
    }

    private int count(String table) {
        return node.jdbc()
                .sql("select count(*) from messaging." + table)
                .query(Integer.class)
                .single();
    }

    private static String without(String text) {
        return text.replace(NIA, "…").replace("Nia Brooks", "…");
    }
}
