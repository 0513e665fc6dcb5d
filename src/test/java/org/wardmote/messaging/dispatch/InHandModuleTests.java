package org.wardmote.messaging.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.TestMailServer;
import org.wardmote.messaging.TestMessaging;

class InHandModuleTests {

    private static final int MANY = 300;
    private static final int MOST_UNKNOWN = 32;

    private final TestMailServer server = new TestMailServer();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestMessaging one = new TestMessaging(database, TestClock.noon(), TestMessaging.sendingTo(server));
    private final Circulation circulation = new Circulation(one);

    @AfterEach
    void close() {
        one.close();
        database.close();
        server.close();
    }

    @Test
    void recallStopsWhatIsInHandWithinAFewMails() {
        circulation.followers(MANY);
        circulation.announce("newsletter");
        Circulation.sendOne(one, Circulation.shift(count -> {
            if (count == 40)
                one.jdbc()
                        .sql("update messaging.announcement set state = 'recalled'")
                        .update();
        }));
        Circulation.send(one);
        assertThat(server.taken.size()).isBetween(40, 40 + MOST_UNKNOWN);
        assertThat(circulation.readers.number("select count(*) from messaging.batch where state = 'recalled'"))
                .isEqualTo(2);
    }

    @Test
    void emergencyOvertakesANewsletterInHand() {
        circulation.followers(MANY);
        circulation.announce("newsletter");
        Circulation.sendOne(one, Circulation.shift(count -> {
            if (count == 40) circulation.announce("emergency");
        }));
        assertThat(server.taken.size()).isBetween(40, 40 + MOST_UNKNOWN);
        var before = server.taken.size();
        Circulation.sendOne(one, Circulation.shift(count -> {}));
        assertThat(circulation.readers.number("select sum(sent) from messaging.batch where urgency = 0"))
                .isEqualTo(server.taken.size() - before);
        Circulation.send(one);
        assertThat(server.messageIds()).hasSize(2 * MANY).doesNotHaveDuplicates();
    }
}
