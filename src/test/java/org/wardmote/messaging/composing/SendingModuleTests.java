package org.wardmote.messaging.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.kernel.Function;

class SendingModuleTests {

    private static final String LIST = Announcers.LIST;

    private final Announcers all = new Announcers();

    @AfterEach
    void close() {
        all.close();
    }

    private String column(String home, String column) {
        return all.pages
                .jdbc()
                .sql("select %s::text from messaging.announcement where id = ?".formatted(column))
                .param(all.id(home))
                .query(String.class)
                .single();
    }

    @Test
    void itLeavesAtTheTimeThatWasGivenInLondon() {
        var home = all.drafted();
        all.composer.post(home + "/hand-in");
        var half = all.approver.post(home + "/approval", "shown", "0", "day.day", "25", "day.month", "12");
        assertThat(half.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(half)).contains("Give a day that there is", "Give a time such as 18:30");
        all.approver.post(
                home + "/approval",
                "shown",
                "0",
                "day.day",
                "1",
                "day.month",
                "7",
                "day.year",
                "2027",
                "time",
                "18:30");
        assertThat(column(home, "leave_at at time zone 'UTC'")).isEqualTo("2027-07-01 17:30:00");
        assertThat(column(home, "state")).isEqualTo("approved");
        assertThat(all.pages
                        .browser()
                        .get("/alerts/" + Announcers.reference(home))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsAskedForOneNumberDoesNotApproveAnother() {
        var home = all.drafted();
        all.composer.post(home + "/hand-in");
        var refused = all.approver.post(home + "/approval", "shown", "500");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("It would reach 0 now, and not 500");
        assertThat(column(home, "state")).isEqualTo("waiting");
    }

    @Test
    void appealSaysUntilWhenItHolds() {
        var home = all.drafted("kind", "appeal", "topic", "appeals");
        var refused = all.composer.post(home + "/hand-in");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("An appeal says until when it holds.");
        var second = all.drafted(
                "kind", "appeal", "topic", "appeals", "until.day", "20", "until.month", "12", "until.year", "2026");
        var nameless = all.composer.post(second + "/hand-in");
        assertThat(nameless.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(nameless)).contains("Name that officer first.");
        all.entrusted(second);
        assertThat(all.composer.post(second + "/hand-in").getStatus()).isEqualTo(303);
    }

    @Test
    void emergencyOfOnePersonLeavesAtOnceAndSomebodyElseLooksAtItWithinTheHour() {
        var both = all.officer("Sgt Leila Haddad", Function.COMPOSE, Function.APPROVE);
        var home = Announcers.home(all.write(both, "kind", "emergency"));
        assertThat(both.see(home + "/approval")).contains("You wrote this and send it alone.");
        assertThat(both.post(home + "/approval", "shown", "0").getStatus()).isEqualTo(303);
        assertThat(column(home, "state")).isEqualTo("approved");
        assertThat(all.approver.see(LIST)).contains("Emergencies that somebody has to look at", "at the latest");
        assertThat(both.see(home)).doesNotContain("Say that you have looked at it");
        assertThat(both.post(home + "/review", "note", "Fine").getStatus()).isEqualTo(409);
        var later = all.desk.later(Duration.ofMinutes(61), all.approver);
        assertThat(later.see(LIST)).contains("Overdue: one person sent this alone");
        assertThat(later.post(home + "/review", "note", "It was right.").getStatus())
                .isEqualTo(303);
        assertThat(later.see(LIST)).doesNotContain("Emergencies that somebody has to look at");
        assertThat(later.see(home)).contains("Looked at afterwards by Insp Tom Whitlock", "It was right.");
    }

    @Test
    void emergencyOfTwoNeedsNoReview() {
        var home = all.drafted("kind", "emergency");
        all.approve(home);
        assertThat(all.approver.see(LIST)).doesNotContain("Emergencies that somebody has to look at");
        assertThat(all.approver.post(home + "/review", "note", "").getStatus()).isEqualTo(409);
    }

    @Test
    void recallStopsWhatHasNotGoneAndItsPageSaysSo() {
        var home = all.approved();
        all.state(home, "leaving");
        batch(home, 0, "done", 256, 250, 6);
        batch(home, 1, "claimed", 256, 0, 0);
        batch(home, 2, "waiting", 100, 0, 0);
        var unsaid = all.composer.post(home + "/recall", "note", "");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(all.composer
                        .post(home + "/recall", "note", "The day was wrong.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(all.pages
                        .jdbc()
                        .sql("select string_agg(state, ' ' order by number) from messaging.batch")
                        .query(String.class)
                        .single())
                .isEqualTo("done claimed recalled");
        assertThat(all.composer.see(home)).contains("It was recalled: The day was wrong.", "Stopped 100");
        all.pages.catchUp();
        assertThat(all.pages.browser().see("/alerts/" + Announcers.reference(home)))
                .contains("This was recalled. Do not rely on it.");
        assertThat(all.pages.browser().see("/alerts")).doesNotContain("We are in the market on Saturday");
        assertThat(all.composer.post(home + "/recall", "note", "Again").getStatus())
                .isEqualTo(409);
    }

    @Test
    void whatNobodyGotYetIsRecalledWithoutAPublicTrace() {
        var home = all.approved();
        assertThat(all.approver.post(home + "/recall", "note", "Not now.").getStatus())
                .isEqualTo(303);
        assertThat(all.pages
                        .browser()
                        .get("/alerts/" + Announcers.reference(home))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatEverybodyHasIsCorrectedAndNotRecalled() {
        var home = all.left();
        var refused = all.composer.post(home + "/recall", "note", "Too late");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(refused)).contains("Send a correction.");
        assertThat(all.composer.see(home + "/correction")).contains("A correction goes to everybody who got the first");
        var correction =
                Announcers.home(all.composer.post(home + "/correction", all.fields("subject", "It is Sunday")));
        assertThat(column(correction, "corrects")).isEqualTo(String.valueOf(all.id(home)));
        assertThat(column(correction, "matter")).isEqualTo(String.valueOf(all.id(home)));
        assertThat(all.composer.see(correction)).contains("It goes to whoever got the first, and to nobody else.");
    }

    @Test
    void nobodyCorrectsWhatNobodyGot() {
        var home = all.approved();
        assertThat(all.composer
                        .post(home + "/correction", all.fields("subject", "It is Sunday"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void progressIsSummedFromBatchesAndAnswersNameNobody() {
        var home = all.approved();
        all.state(home, "leaving");
        batch(home, 0, "done", 256, 250, 4);
        batch(home, 1, "waiting", 44, 0, 0);
        late(home, 3, "failed", "550 5.1.1 <nia@residents.example>: no such user");
        late(home, 4, "failed", "550 5.1.1 <tom@residents.example>: no such user");
        late(home, 5, "waiting", "450 4.2.0 greylisted");
        var page = all.composer.see(home);
        assertThat(page)
                .contains("Copies 300", "Sent 250", "Given up 4", "Still to go 46")
                .contains("550 5.1.1 …: no such user Given up 2", "450 4.2.0 greylisted Tried again 1")
                .doesNotContain("residents.example");
        assertThat(all.composer.browser().get(home).getHeader("Refresh")).isNull();
        assertThat(all.composer.browser().get(home + "?live=yes").getHeader("Refresh"))
                .isEqualTo("3");
    }

    @Test
    void draftIsGivenBackWithANoteAndDroppedWithAReason() {
        var home = all.drafted();
        all.composer.post(home + "/hand-in");
        assertThat(all.composer.post(home + "/draft", all.fields("seen", "1")).getStatus())
                .isEqualTo(409);
        all.approver.post(home + "/return", "note", "Say which market.");
        assertThat(all.composer.see(home)).contains("It was given back: Say which market.", "Change the draft");
        assertThat(all.composer.post(home + "/dropping", "note", " ").getStatus())
                .isEqualTo(422);
        assertThat(all.composer.post(home + "/dropping", "note", "It rains.").getStatus())
                .isEqualTo(303);
        assertThat(all.composer.see(home)).contains("Dropped", "It rains.").doesNotContain("Change the draft");
        assertThat(all.composer.see(LIST + "?state=dropped")).contains("We are in the market");
        assertThat(all.composer.see(LIST + "?state=draft")).contains("There is no announcement here.");
    }

    @Test
    void seeingAPageDoesNothing() {
        var home = all.drafted();
        for (var act : new String[] {"/hand-in", "/dropping", "/recall", "/return"}) all.composer.see(home + act);
        all.approver.see(home + "/approval");
        assertThat(column(home, "state")).isEqualTo("draft");
    }

    private void batch(String home, int number, String state, int size, int sent, int failed) {
        all.pages
                .jdbc()
                .sql("""
                    insert into messaging.batch (announcement, number, size, urgency, state, due_at, settled, sent, failed)
                    values (?, ?, ?, 3, ?, now(), '', ?, ?)\
                    """)
                .params(all.id(home), number, size, state, sent, failed)
                .update();
    }

    private void late(String home, int number, String state, String answer) {
        all.pages
                .jdbc()
                .sql("insert into messaging.copy (announcement, number, subscriber, because) values (?, ?, ?, '{}')")
                .params(all.id(home), number, number)
                .update();
        all.pages.jdbc().sql("""
            insert into messaging.late_copy (announcement, number, state, due_at, answer)
            values (?, ?, ?, now(), ?)\
            """).params(all.id(home), number, state, answer).update();
    }
}
