package org.wardmote.priority.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.messaging.Wording;
import org.wardmote.platform.Job;

class PriorityPagesModuleTests {

    private static final String HOSTILE = "<script>alert(1)</script> & \"x\" '; drop table priority.priority; --";

    private final TestClock clock = TestClock.noon();
    private final StaffPages desk = new StaffPages(
            clock,
            TestPages.of(
                    clock,
                    List.of(CorrespondenceOnPaper.class),
                    "area",
                    "people",
                    "messaging.way",
                    "ledger",
                    "priority"));
    private final Officer tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer bell = desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
    private final Officer council = desk.officer("Ola Lind", "lambeth-council", null, Function.ANSWER);
    private final Officer oversight = desk.officer("Edmund Reed", "mopac", null, Function.SCRUTINISE);

    @AfterEach
    void close() {
        desk.close();
    }

    private String raise() {
        var said = desk.say(Ward.ABBEY_GREEN, "My bicycle was taken from number 9.", desk.resident("Nadia Rahman"));
        var sent = tom.post(
                "/desk/priorities/new",
                "issue",
                "Bicycles are taken from Tannery Lane",
                "why",
                "Nine people told us.",
                "contribution",
                said.reference().toString());
        assertThat(sent.getStatus()).isEqualTo(303);
        return sent.getRedirectedUrl().replace("?done=raise", "");
    }

    private void move(String path, String stage, String... more) {
        var fields = new String[more.length + 2];
        fields[0] = "words";
        fields[1] = "As people told us.";
        System.arraycopy(more, 0, fields, 2, more.length);
        assertThat(tom.post(path + "/move/" + stage, fields).getRedirectedUrl()).isEqualTo(path + "?done=move");
    }

    private String agreed() {
        var path = raise();
        move(path, "understood");
        move(path, "proposed");
        move(
                path,
                "negotiated",
                "how",
                "vote",
                "people",
                "11",
                "tookPart",
                "Residents, two shops",
                "votesFor",
                "8",
                "votesAgainst",
                "2",
                "dissent",
                "Speeding matters more.");
        move(
                path,
                "agreed",
                "goal",
                "Fewer than two a month",
                "review.day",
                "18",
                "review.month",
                "1",
                "review.year",
                "2027");
        return path;
    }

    private Map<String, Object> action(String path, String owner, String what) {
        tom.post(
                path + "/actions",
                "owner",
                owner,
                "what",
                what,
                "whose",
                "Street works",
                "due.day",
                "1",
                "due.month",
                "12",
                "due.year",
                "2026");
        return desk.row("select id, '/desk/actions/' || id as path from priority.action where what = ?", what);
    }

    private static String shown(String path) {
        return path.replace("/desk", "");
    }

    @Test
    void thePublicReadsHowItWasAgreedAndWhoDidNotAgree() {
        var path = agreed();
        var page = desk.pages().browser().see(shown(path));
        assertThat(page)
                .contains(
                        "Bicycles are taken from Tannery Lane",
                        "Priority in Abbey Green, Thornfield",
                        "Agreed",
                        "11 people took part: Residents, two shops",
                        "8 for and 2 against",
                        "Speeding matters more.",
                        "Fewer than two a month",
                        "It rests on one contribution of people and no other source.",
                        "It will be looked at again by 18 January 2027.")
                .doesNotContain("Whitlock", "Nadia", "number 9");
        assertThat(tom.see(path)).contains("PC Tom Whitlock", "What you can do", "Add an action");
    }

    @Test
    void planActionsHoursAndTheResultStandOnItsPage() {
        var path = agreed();
        assertThat(tom.post(path + "/plan/analysis", "victim", "a", "offender", "b", "location", "c")
                        .getStatus())
                .isEqualTo(409);
        assertThat(tom.post(path + "/plan/scanning", "problem", "Racks in the dark")
                        .getStatus())
                .isEqualTo(422);
        tom.post(path + "/plan/scanning", "problem", "Racks in the dark", "harm", "Nine in a month");
        assertThat(tom.see(path + "/plan/scanning")).contains("Racks in the dark");
        tom.post(
                path + "/actions",
                "owner",
                "lambeth-council",
                "what",
                "Move the racks",
                "whose",
                "Street works",
                "due.day",
                "1",
                "due.month",
                "12",
                "due.year",
                "2026");
        assertThat(council.see("/desk/actions")).contains("Move the racks", "Asked, no reply yet");
        var id = desk.row("select id from priority.action").get("id");
        assertThat(bell.status("/desk/actions/" + id + "/acceptance")).isEqualTo(404);
        council.post("/desk/actions/" + id + "/acceptance");
        assertThat(council.post(
                                "/desk/actions/" + id + "/hours",
                                "day.day",
                                "18",
                                "day.month",
                                "11",
                                "day.year",
                                "2026",
                                "hours",
                                "lots")
                        .getStatus())
                .isEqualTo(422);
        council.post(
                "/desk/actions/" + id + "/hours",
                "day.day",
                "18",
                "day.month",
                "11",
                "day.year",
                "2026",
                "hours",
                "2.5");
        council.post("/desk/actions/" + id + "/done", "words", "The racks stand under the lamp.");
        assertThat(desk.pages().browser().see(shown(path)))
                .contains(
                        "Racks in the dark",
                        "Move the racks",
                        "Done",
                        "The racks stand under the lamp.",
                        "2.5 hours in all: police 0, partners 2.5, residents 0.");
    }

    @Test
    void aMovedDayIsShownWithItsReasonAndAMissedOneStays() {
        var path = agreed();
        var day = action(path, "metropolitan", "Mark bicycles").get("path") + "/day";
        assertThat(tom.see(path)).contains("Move its day");
        assertThat(tom.post(day, "due.day", "8", "due.month", "12", "due.year", "2026")
                        .getStatus())
                .isEqualTo(422);
        assertThat(bell.status(day)).isEqualTo(404);
        assertThat(tom.post(day, "due.day", "8", "due.month", "12", "due.year", "2026", "words", HOSTILE)
                        .getRedirectedUrl())
                .isEqualTo(path + "?done=day");
        var page = desk.pages().browser().see(shown(path));
        assertThat(page).contains("from 1 December 2026 to 8 December 2026", "drop table", "By 8 December 2026");
        assertThat(page).doesNotContain("Missed");
        var back = desk.later(Duration.ofDays(30), tom);
        back.post(day, "due.day", "10", "due.month", "1", "due.year", "2027", "words", "The pens came late.");
        assertThat(desk.pages().browser().see(shown(path)))
                .contains(
                        "from 1 December 2026 to 8 December 2026",
                        "Missed on 8 December 2026.",
                        "The pens came late.",
                        "Missed, another day promised",
                        "By 10 January 2027");
        assertThat(back.see("/desk/promises?show=missed")).contains("Mark bicycles");
        assertThat(back.see("/desk/promises")).contains("Mark bicycles", "First promised for 1 December 2026");
    }

    @Test
    void aContributionLeadsToAPriorityAndToARequestForAPatrolForWhoeverMayRecordThem() {
        var said = desk.say(Ward.ABBEY_GREEN, "Send somebody by at night.", desk.resident("Nadia Rahman"));
        var address = StaffPages.path(said);
        var analyst = desk.officer("Ola Brandt", "metropolitan", Ward.ABBEY_GREEN, Function.ANALYSE);
        for (var place : List.of("/desk/priorities/new", "/desk/patrols/new")) {
            var link = place + "?contribution=" + said.reference();
            assertThat(TestBrowser.html(tom.browser().get(address))).contains("href=\"" + link + "\"");
            assertThat(TestBrowser.html(analyst.browser().get(address))).doesNotContain(place);
            assertThat(TestBrowser.html(oversight.browser().get(address))).doesNotContain(place);
            assertThat(TestBrowser.html(tom.browser().get(link))).contains("value=\"" + said.reference() + "\"");
        }
    }

    @Test
    void whoeverItRestsOnIsWrittenToWhenItIsAgreed() {
        var path = agreed();
        var post = desk.get(CorrespondenceOnPaper.class);
        var staged = post.staged("priority.stage");
        assertThat(staged).hasSize(1);
        var item = staged.getFirst().item();
        var letter = desk.pages().all(Wording.class).stream()
                .filter(one -> one.words(item))
                .flatMap(one -> one.word(item, staged.getFirst().person()).stream())
                .toList()
                .getFirst();
        assertThat(letter.toString())
                .contains("Bicycles are taken from Tannery Lane", "It has been agreed.", shown(path))
                .doesNotContain("number 9", "Nadia");
    }

    @Test
    void residentsTasksThatPutThemInDangerAreRefusedWithEverythingTyped() {
        var path = agreed();
        var sent = tom.post(
                path + "/actions",
                "owner",
                "residents",
                "what",
                "Patrol the lane at night",
                "whose",
                "Neighbours",
                "due.day",
                "1",
                "due.month",
                "12",
                "due.year",
                "2026",
                "harmless",
                "yes");
        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(sent))
                .contains("Residents are never asked to enforce, patrol, follow or confront.", "Patrol the lane");
    }

    @Test
    void whatIsTypedInAnyFieldIsShownAsItWasTypedAndDoesNothing() {
        var path = raise();
        tom.post(path + "/move/understood", "words", HOSTILE);
        tom.post(path + "/evidence", "source", HOSTILE);
        var html = TestBrowser.html(desk.pages().browser().get(shown(path)));
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(tom.post(path + "/move/proposed", "words", "  ").getStatus()).isEqualTo(422);
        assertThat(tom.post(path + "/move/closed", "words", "x").getStatus()).isEqualTo(409);
        assertThat(tom.post(path + "/move/nowhere", "words", "x").getStatus()).isEqualTo(404);
        assertThat(tom.post(path + "/move/proposed", "words", "x".repeat(5_001)).getStatus())
                .isEqualTo(422);
    }

    @Test
    void othersDoNotSeeItAtTheirDeskAndTheOversightBodyOnlyReads() {
        var path = agreed();
        for (var stranger : List.of(bell, council)) {
            assertThat(stranger.status(path)).isEqualTo(404);
            assertThat(stranger.post(path + "/update", "words", "x").getStatus())
                    .isEqualTo(404);
        }
        assertThat(oversight.see(path)).contains("Bicycles are taken", "There is nothing for you to do here.");
        assertThat(oversight.post(path + "/update", "words", "x").getStatus()).isEqualTo(404);
        assertThat(oversight.see("/desk/priorities")).contains("Bicycles are taken");
        assertThat(bell.see("/desk/priorities")).doesNotContain("Bicycles are taken");
        assertThat(desk.pages().browser().get("/priorities/00000000").getStatus())
                .isEqualTo(404);
    }

    @Test
    void theReviewIsOnTheListOfPromisesAndStaysThereOnceMissed() {
        var path = agreed();
        assertThat(tom.see("/desk/promises")).contains("Review of: Bicycles are taken", "By 18 January 2027");
        desk.pages().all(Job.class).stream()
                .filter(job -> job.name().equals("priority promises"))
                .forEach(job -> {
                    clock.advance(Duration.ofDays(70));
                    job.run();
                });
        var back = desk.later(Duration.ZERO, tom);
        assertThat(back.see("/desk/promises?show=missed")).contains("Review of: Bicycles are taken", "Missed");
        back.post(
                path + "/review", "words", "We go on.", "review.day", "1", "review.month", "3", "review.year", "2027");
        assertThat(back.see("/desk/promises?show=missed")).contains("Missed, done later");
    }
}
