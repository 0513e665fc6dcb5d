package org.wardmote.messaging.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.announcement.WithheldInAnnouncements;
import org.wardmote.messaging.dispatch.Circulation;
import org.wardmote.messaging.social.TestMastodon.Status;

@TestInstance(Lifecycle.PER_CLASS)
class SocialModuleTests {

    private final TestMastodon server = new TestMastodon();
    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging node = node();
    private final List<TestMessaging> others = new ArrayList<>();

    private TestMessaging node() {
        return new TestMessaging(
                database,
                clock,
                Map.of(
                        "wardmote.operator",
                        "Thornfield",
                        "wardmote.address",
                        "https://w.example",
                        "wardmote.social.tokens",
                        server.tokens()));
    }

    /// Its database is closed with it, so that it stays until the end.
    private TestMessaging another() {
        others.add(node());
        return others.getLast();
    }

    @BeforeEach
    void begin() {
        server.standing.clear();
        server.asked.clear();
        server.marks.clear();
        server.refusal = 0;
        server.headers = Map.of();
        server.diesAfterwards = false;
        node.jdbc().sql("delete from messaging.account").update();
        node.jdbc().sql("""
            insert into messaging.account (organisation, network, handle, address)
            values ('metropolitan', 'mastodon', '@met', ?)\
            """).param(TestMastodon.ACCOUNT).update();
    }

    @AfterAll
    void close() {
        others.forEach(TestMessaging::close);
        node.close();
        database.close();
        server.close();
    }

    @Test
    void whatIsAnnouncedIsPostedOnceInItsWordsAndWithinWhatFits() {
        var words = "The lamps are mended. @nobody is called. " + "They were dark for long. ".repeat(40);
        var id = announce("incident", words);
        run();
        run();
        var post = only();
        assertThat(post.text())
                .startsWith("Abbey Green team, Metropolitan Police: Lamps in Tannery Lane\n\nThe lamps are mended.")
                .contains("@\u200bnobody", "They were dark for long.\n\nAll of it, and how to answer: ")
                .contains("https://w.example/alerts/")
                .endsWith("In an emergency call 999.");
        assertThat(Cut.length(post.text())).isLessThanOrEqualTo(300).isGreaterThan(270);
        assertThat(post.language()).isEqualTo("en");
        assertThat(state(id)).isEqualTo("posted");
        assertThat(lines(id)).singleElement().satisfies(line -> {
            assertThat(line.href()).isEqualTo(TestMastodon.ACCOUNT + "/" + post.id());
            assertThat(line.account()).isEqualTo("@met on Mastodon");
        });
    }

    @Test
    void correctionRepliesToTheFirstAndARecalledOneIsTakenAway() {
        var first = announce("incident", "Come at six.");
        var correction = announce("incident", "Come at seven.", first);
        run();
        clock.advance(Duration.ofMinutes(1));
        run();
        assertThat(server.all()).hasSize(2);
        assertThat(server.all().getLast().answers())
                .isEqualTo(server.all().getFirst().id());
        assertThat(server.all().getLast().text()).contains("Put right: Lamps");

        recall(correction);
        run();
        assertThat(server.all()).hasSize(1);
        assertThat(state(correction)).isEqualTo("removed");
        assertThat(lines(correction).getFirst().href()).isNull();
    }

    @Test
    void correctionOfWhatIsNotThereAnyMoreStandsByItself() {
        var first = announce("incident", "Come at six.");
        run();
        server.standing.clear();
        announce("incident", "Come at seven.", first);
        run();
        assertThat(only().answers()).isNull();
    }

    @Test
    void serverThatTakesItAndSaysNothingHasItOnce() {
        server.diesAfterwards = true;
        var id = announce("incident", "Come at six.");
        run();
        assertThat(state(id)).isEqualTo("waiting");
        server.diesAfterwards = false;
        server.marks.clear(); // it remembers marks for an hour
        clock.advance(Duration.ofHours(2));
        run();
        only();
        assertThat(state(id)).isEqualTo("posted");
    }

    @Test
    void nodeThatDiesBeforeItIsWrittenDownLeavesItToAnotherWhichDoesNotPostItAgain() {
        var id = announce("incident", "Come at six.");
        run();
        node.jdbc()
                .sql("update messaging.social_post set state = 'waiting', status = null, address = null"
                        + " where announcement = ?")
                .param(id)
                .update();
        server.marks.clear();
        another().get(PostingDue.class).run();
        only();
        assertThat(state(id)).isEqualTo("posted");
    }

    @Test
    void recalledBeforeItLeftItIsNotPostedAndOneThatMayBeThereIsLookedFor() {
        server.diesAfterwards = true;
        var unsure = announce("incident", "Come at six.");
        run();
        var waiting = announce("incident", "Come at seven.");
        recall(unsure);
        recall(waiting);
        server.diesAfterwards = false;
        run();
        assertThat(server.all()).isEmpty();
        assertThat(state(unsure)).isEqualTo("removed");
        assertThat(state(waiting)).isEqualTo("dropped");
        assertThat(lines(waiting).getFirst().then()).contains("recalled before it was posted");
    }

    @Test
    void serverThatCannotIsAskedAgainLaterAndLaterAndThenGivenUp() {
        server.refusal = 503;
        var id = announce("incident", "Come at six.");
        run();
        run();
        assertThat(posts()).isEqualTo(1);
        assertThat(lines(id).getFirst().then()).contains("The server says: HTTP 503. Tried again");
        for (var hours = 0; hours < 6; hours++) {
            clock.advance(Duration.ofHours(9));
            run();
        }
        assertThat(posts()).isEqualTo(6);
        assertThat(state(id)).isEqualTo("failed");
        assertThat(lines(id).getFirst().state()).isEqualTo("Given up");
    }

    @Test
    void serverThatAsksToBeLeftAloneIs() {
        server.refusal = 429;
        server.headers = Map.of("Retry-After", "600");
        var id = announce("incident", "Come at six.");
        run();
        server.refusal = 0;
        clock.advance(Duration.ofMinutes(9));
        run();
        assertThat(state(id)).isEqualTo("waiting");
        clock.advance(Duration.ofMinutes(2));
        run();
        assertThat(state(id)).isEqualTo("posted");
    }

    @Test
    void whatItWillNotHaveIsGivenUpAtOnce() {
        server.refusal = 422;
        var id = announce("incident", "Come at six.");
        run();
        assertThat(state(id)).isEqualTo("failed");
    }

    @Test
    void nothingIsSaidInAnAccountToWhichTheTokenDoesNotBelong() {
        server.owner = "https://social.example/@somebody";
        announce("incident", "Come at six.");
        another().get(PostingDue.class).run();
        server.owner = TestMastodon.ACCOUNT;
        assertThat(server.all()).isEmpty();
        assertThat(posts()).isZero();
    }

    @Test
    void nameThatIsTakenOutIsTakenOutThereToo() {
        announce("incident", "Ask for Nia Brooks at the door.");
        run();
        assertThat(only().text()).contains("Nia Brooks");
        node.inTransaction(() -> {
            node.get(WithheldInAnnouncements.class).clean(text -> text.replace("Nia Brooks", "…"));
            return true;
        });
        run();
        assertThat(only().text()).contains("Ask for … at the door.").doesNotContain("Nia Brooks");
    }

    @Test
    void endedAccountSaysNothing() {
        announce("incident", "Come at six.");
        node.jdbc().sql("update messaging.account set ended_on = current_date").update();
        run();
        assertThat(server.all()).isEmpty();
    }

    private long announce(String kind, String words) {
        return announce(kind, words, null);
    }

    private long announce(String kind, String words, @Nullable Long corrects) {
        var id = new Readers(node.jdbc(), clock.instant()).approved(kind, Topic.SAFETY, List.of(), corrects);
        node.jdbc().sql("""
            update messaging.announcement
               set words = ?, outline = polygon(box(point(529000, 179000), point(531000, 181000))),
                   corners = E'51.49, -0.14\\n51.51, -0.14\\n51.51, -0.11'
             where id = ?\
            """).params(words, id).update();
        Circulation.fanOut(node);
        return id;
    }

    private void run() {
        node.get(PostingDue.class).run();
    }

    private void recall(long id) {
        node.jdbc()
                .sql("update messaging.announcement set state = 'recalled' where id = ?")
                .param(id)
                .update();
    }

    private Status only() {
        assertThat(server.all()).hasSize(1);
        return server.all().getFirst();
    }

    private long posts() {
        return server.asked.stream()
                .filter(call -> call.equals("POST /api/v1/statuses"))
                .count();
    }

    private List<Posted.Line> lines(long announcement) {
        return node.get(Posted.class).list(announcement);
    }

    private String state(long announcement) {
        return node.jdbc()
                .sql("select state from messaging.social_post where announcement = ?")
                .param(announcement)
                .query(String.class)
                .single();
    }
}
