package org.wardmote.messaging.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.messaging.dispatch.Circulation;

class DigestsModuleTests {

    private final TestMailServer server = new TestMailServer();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging node = new TestMessaging(database, clock, TestMessaging.sendingTo(server));
    private final Circulation circulation = new Circulation(node);

    @AfterEach
    void close() {
        node.close();
        database.close();
        server.close();
    }

    @Test
    void dayComesInOneMessageAtEightInTheMorningAndOnce() {
        follower("daily");
        circulation.announce("incident");
        circulation.announce("consultation");
        digests("2026-11-19T07:59:00Z");
        assertThat(server.taken).isEmpty();
        digests("2026-11-19T08:00:00Z");
        digests("2026-11-19T08:10:00Z");
        digests("2026-11-20T08:10:00Z");
        assertThat(server.taken).hasSize(1);
        assertThat(server.taken.getFirst())
                .contains("Subject: 2 messages about the places you follow")
                .contains("/alerts/", "/subscriptions/", "/stop?key=");
    }

    @Test
    void weekComesOnMondayAndTheMonthOnItsFirst() {
        follower("weekly");
        follower("monthly");
        circulation.announce("incident");
        digests("2026-11-22T12:00:00Z");
        assertThat(server.taken).isEmpty();
        digests("2026-11-23T09:00:00Z");
        assertThat(server.taken).hasSize(1);
        digests("2026-12-01T09:00:00Z");
        assertThat(server.taken).hasSize(2);
    }

    @Test
    void quietHoursThatLastLongerAreKept() {
        var late = follower("daily");
        circulation.readers.set(late, "quiet_until", LocalTime.of(10, 0));
        circulation.announce("incident");
        digests("2026-11-19T09:00:00Z");
        assertThat(server.taken).isEmpty();
        digests("2026-11-19T10:00:00Z");
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void whatWasRecalledIsNotInItAndNoneIsEverEmpty() {
        follower("daily");
        circulation.announce("incident");
        node.jdbc().sql("update messaging.announcement set state = 'recalled'").update();
        digests("2026-11-19T08:00:00Z");
        assertThat(server.taken).isEmpty();
        circulation.announce("incident");
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        node.get(MakingDigests.class).run();
        node.jdbc().sql("update messaging.announcement set state = 'recalled'").update();
        Sending.all(node);
        assertThat(server.taken).isEmpty();
        assertThat(node.jdbc()
                        .sql("select state from messaging.item_to_tell")
                        .query(String.class)
                        .list())
                .containsExactly("withdrawn");
    }

    private long follower(String pace) {
        circulation.followers(1);
        var newest = circulation.readers.number("select max(id)::int from messaging.subscriber");
        node.jdbc()
                .sql("update messaging.following set pace = ? where subscriber = ?")
                .params(pace, newest)
                .update();
        return newest;
    }

    private void digests(String at) {
        clock.set(Instant.parse(at));
        node.get(MakingDigests.class).run();
        Sending.all(node);
    }
}
