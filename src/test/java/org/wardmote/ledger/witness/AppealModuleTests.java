package org.wardmote.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Regime;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.ledger.WaysIn;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.ledger.history.History;
import org.wardmote.messaging.composing.Announcers;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Job;

/// Whoever answers an appeal is heard by its officer, and by nobody else of the ward.
class AppealModuleTests {

    private static final String WORDS =
            "The dark blue moped stood beneath the stairwell of Tallow Court, rider limping.";
    private static final Announcers ALL = new Announcers();
    private static final Officer SERGEANT =
            ALL.officer("Sgt Marcia Bell", Function.ANSWER, Function.SUPERVISE, Function.PUBLISH);
    private static final Officer ANALYST = ALL.officer("Rosalind Byrne", Function.ANALYSE, Function.DECIDE);
    private static final Officer OVERSEER =
            ALL.desk.officer("Edmund Achter", "mopac", Ward.ABBEY_GREEN, Function.SCRUTINISE, Function.ANSWER);

    @AfterAll
    static void close() {
        ALL.close();
    }

    private record Appeal(String home, Officer officer) {

        String page() {
            return "/alerts/" + Announcers.reference(home);
        }
    }

    private static Appeal appeal() {
        var home = ALL.drafted(
                "kind",
                "appeal",
                "topic",
                "appeals",
                "until.day",
                "20",
                "until.month",
                "12",
                "until.year",
                "2026",
                "happened.day",
                "14",
                "happened.month",
                "11",
                "happened.year",
                "2026",
                "begun",
                "18:15",
                "ended",
                "18:45");
        var officer = ALL.entrusted(home);
        ALL.composer.post(home + "/hand-in");
        ALL.approve(home);
        ALL.state(home, "left");
        return new Appeal(home, officer);
    }

    private static Contribution answer(Appeal appeal, String... more) {
        var fields = new ArrayList<>(List.of("quotable", "yes", "subject", "vehicles"));
        fields.addAll(List.of(more));
        if (!fields.contains("words")) fields.addAll(List.of("words", WORDS));
        var sent = WaysIn.say(ALL.pages.browser(), appeal.page() + "/reply", fields.toArray(String[]::new));
        var link = WaysIn.link(sent);
        var reference = new Reference(WaysIn.address(link).substring("/contributions/".length()));
        return ALL.pages
                .get(Contributions.class)
                .find(reference, WaysIn.key(link), Viewer.NOBODY)
                .orElseThrow();
    }

    private static String desk(Contribution one) {
        return "/desk/contributions/" + one.reference();
    }

    private static String opened(Officer officer, Contribution one) {
        officer.browser().get(desk(one));
        officer.post(desk(one) + "/opening", "words", "Answering the witness");
        return officer.see(desk(one));
    }

    private static Placed place() {
        var ward = ALL.desk.ward(Ward.ABBEY_GREEN);
        return new Placed("metropolitan", ward.borough().id(), ward.id());
    }

    @Test
    void pageOfAnAppealPutsEmergenciesFirstAndNamesWhoIsNotThePolice() {
        var appeal = appeal();
        var browser = ALL.pages.browser();
        assertThat(browser.see(appeal.page()))
                .contains("Answer this appeal", "Saturday 14 November 2026, 6:15pm to 6:45pm");
        assertThat(browser.see(appeal.page() + "/reply"))
                .contains("call 999", "Is it happening now, or is anyone in danger?", "nobody else reads");
        assertThat(browser.see(appeal.page() + "/reply?write"))
                .contains("Only the officer of this appeal reads what you write.", "Crimestoppers", "0800 555 111")
                .doesNotContain("You may quote my words", "What is it about?");
        assertThat(browser.get("/alerts/ZZZ-ZZZ/reply").getStatus()).isEqualTo(404);
        var news = ALL.left("subject", "No appeal");
        assertThat(browser.get("/alerts/" + Announcers.reference(news) + "/reply")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void answerIsHeldForLawEnforcementAndIsTheOfficersFromTheFirstMoment() {
        var appeal = appeal();
        var one = answer(appeal);
        assertThat(one.regime()).isEqualTo(Regime.LAW_ENFORCEMENT);
        assertThat(one.confided()).isTrue();
        assertThat(one.quotable()).isFalse();
        assertThat(one.subject()).isNull();
        assertThat(one.assignedTo()).isEqualTo(appeal.officer().id());
        assertThat(one.placed()).isEqualTo(place());
        assertThat(appeal.officer().see("/desk/contributions"))
                .contains(one.reference().toString());
        assertThat(appeal.officer().see(desk(one))).doesNotContain("stairwell");
        assertThat(opened(appeal.officer(), one)).contains("stairwell");
    }

    @Test
    void nobodyElseOfTheWardFindsADoorToIt() {
        var appeal = appeal();
        var one = answer(appeal);
        var reference = one.reference().toString();
        var alike = ALL.desk.say(Ward.ABBEY_GREEN, WORDS.replace("limping", "waiting"), null);
        for (var other : List.of(SERGEANT, ANALYST, OVERSEER, ALL.approver)) {
            assertThat(other.status(desk(one))).isEqualTo(404);
            assertThat(other.browser()
                            .post(desk(one) + "/opening", "words", "Looking")
                            .getStatus())
                    .isIn(403, 404);
        }
        for (var list : List.of(
                "/desk/contributions",
                "/desk/contributions?state=assigned",
                "/desk/escalations",
                "/desk/search?channel=web-form",
                "/desk/search?q=stairwell",
                "/desk/handover",
                "/desk/readings",
                "/desk/outcomes",
                "/desk/releases")) assertThat(SERGEANT.see(list)).as(list).doesNotContain(reference, "limping");
        assertThat(SERGEANT.browser().get("/desk/search?q=" + reference).getRedirectedUrl())
                .isNull();
        assertThat(SERGEANT.see("/desk/contributions/" + alike.reference())).doesNotContain(reference);
        for (var act : List.of("note", "question", "answer", "assignment", "passing", "move", "abuse"))
            assertThat(SERGEANT.post(desk(one) + "/" + act, "words", "Let me in", "disposition", "answered")
                            .getStatus())
                    .as(act)
                    .isEqualTo(404);
    }

    @Test
    void otherModulesHearNothingOfIt() {
        var one = answer(appeal());
        var contributed = ALL.pages.get(Contributed.class);
        for (var viewer : List.of(SERGEANT.viewer(), ANALYST.viewer(), OVERSEER.viewer())) {
            assertThat(contributed.find(one.reference(), viewer)).isEmpty();
            assertThat(contributed.list(List.of(one.id()), viewer)).isEmpty();
            assertThat(contributed.search(place(), "limping stairwell", viewer, 50))
                    .noneMatch(heard -> heard.id().equals(one.id()));
            assertThat(contributed.search(place(), "", viewer, 50))
                    .noneMatch(heard -> heard.id().equals(one.id()));
        }
        assertThat(contributed.quote(one.id())).isEmpty();
    }

    @Test
    void factsTellThatItCameAndNothingMore() {
        var one = answer(appeal(), "email", "witness@residents.example");
        assertThat(row("""
            select channel, subject, speaker::text, count(*) over () as rows from scrutiny.fact
             where kind = 'received' and contribution = ?\
            """, one))
                .containsEntry("channel", null)
                .containsEntry("subject", null)
                .containsEntry("speaker", null)
                .containsEntry("rows", 1L);
    }

    private static Map<String, @Nullable Object> row(String sql, Contribution one) {
        return ALL.pages.jdbc().sql(sql).param(one.id().number()).query().singleRow();
    }

    @Test
    void officerAnswersWithinTheClockAndSharesItWithNobody() {
        var appeal = appeal();
        var one = answer(appeal);
        assertThat(opened(appeal.officer(), one)).doesNotContain("Merge it", "Refer it", "Move it");
        for (var act : List.of("unassignment", "move", "merge", "referral"))
            assertThat(appeal.officer()
                            .post(
                                    desk(one) + "/" + act,
                                    "into",
                                    one.reference().toString(),
                                    "organisation",
                                    "thornfield-council",
                                    "to",
                                    "mopac",
                                    "words",
                                    "For you")
                            .getStatus())
                    .as(act)
                    .isNotEqualTo(303);
        assertThat(appeal.officer()
                        .post(
                                desk(one) + "/assignment",
                                "to",
                                SERGEANT.id().value().toString())
                        .getStatus())
                .isEqualTo(409);
        ALL.pages
                .get(Handling.class)
                .answer(
                        one.id(),
                        new Handling.Answering("Thank you. An officer will ring.", Disposition.ACTED, true, null, null),
                        appeal.officer().viewer());
        var kept = row("select running, state from ledger.contribution where id = ?", one);
        assertThat(kept).containsEntry("running", false);
    }

    @Test
    void whenItIsLateItsOfficerAndTheSupervisorsHearThatAndNoMore() {
        var one = answer(appeal());
        ALL.clock.advance(Duration.ofHours(49));
        ALL.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("ledger clocks"))
                .forEach(Job::run);
        var warned = ALL.pages
                .jdbc()
                .sql("""
                    select told.person from messaging.item_to_tell told
                     join ledger.happening h on h.id = told.item and told.kind = 'ledger.warned'
                    where h.contribution = ?\
                    """)
                .param(one.id().number())
                .query(UUID.class)
                .list();
        ALL.clock.advance(Duration.ofHours(-49));
        assertThat(warned).contains(one.assignedTo().value(), SERGEANT.id().value());
    }

    @Test
    void anotherOfficerIsNamedByWhoeverApprovesAndGetsAllOfIt() {
        var appeal = appeal();
        var one = answer(appeal);
        var next = ALL.officer("PC Gethin Pryce", Function.ANSWER);
        assertThat(ALL.composer
                        .post(appeal.home() + "/officer", "officer", name(next))
                        .getStatus())
                .isEqualTo(404);
        var both = ALL.officer("Insp Ola Both", Function.APPROVE, Function.ANSWER);
        assertThat(both.see(appeal.home())).contains("Name the officer who reads the answers");
        assertThat(both.post(appeal.home() + "/officer", "officer", name(both)).getStatus())
                .isEqualTo(409);
        assertThat(both.post(appeal.home() + "/officer", "officer", name(ALL.composer))
                        .getStatus())
                .isEqualTo(409);
        assertThat(both.post(appeal.home() + "/officer", "officer", name(next)).getStatus())
                .isEqualTo(303);
        assertThat(both.see(appeal.home())).contains("PC Gethin Pryce");
        assertThat(appeal.officer().status(desk(one))).isEqualTo(404);
        assertThat(opened(next, one)).contains("stairwell");
    }

    private static String name(Officer officer) {
        return officer.id().value().toString();
    }

    @Test
    void whoeverLeftATelephoneNumberIsRungByTheOfficerAlone() {
        var appeal = appeal();
        var one = answer(appeal, "telephone", "020 7946 0123");
        Sending.all(ALL.pages);
        assertThat(appeal.officer().see("/desk/calls-and-letters"))
                .contains(one.reference().toString());
        assertThat(SERGEANT.see("/desk/calls-and-letters"))
                .doesNotContain(one.reference().toString());
    }

    @Test
    void complaintAboutItsHandlingIsRestrictedToo() {
        var one = answer(appeal());
        var complaint = ALL.pages.get(Speaking.class).complain(one.id(), "Nobody rang me.", null);
        assertThat(row(
                        "select regime, confided from ledger.contribution where id = ?",
                        get(complaint.id().number())))
                .containsEntry("regime", "law-enforcement")
                .containsEntry("confided", false);
    }

    private static Contribution get(long id) {
        return ALL.pages
                .get(History.class)
                .find(new ContributionId(id))
                .orElseThrow()
                .contribution();
    }

    @Test
    void howManyAnsweredStandsBesideItAtTheDeskAndAsANumberWithItsResult() {
        var appeal = appeal();
        for (var i = 0; i < 10; i++) answer(appeal, "words", WORDS + " " + i);
        assertThat(ALL.composer.see(appeal.home())).contains("Answers that came 10, 0 of them answered");
        assertThat(ALL.pages.browser().see(appeal.page())).doesNotContain("answers have come");
        var result = Announcers.home(ALL.composer.post(
                appeal.home() + "/result", ALL.fields("kind", "appeal", "topic", "appeals", "subject", "We found it")));
        ALL.composer.post(result + "/hand-in");
        ALL.approve(result);
        ALL.state(result, "left");
        assertThat(ALL.pages.browser().see("/alerts/" + Announcers.reference(result)))
                .contains("10 answers have come.");
    }

    @Test
    void fewAnswersAreNotCountedInPublic() {
        var appeal = appeal();
        answer(appeal);
        var result = Announcers.home(ALL.composer.post(
                appeal.home() + "/result", ALL.fields("kind", "appeal", "topic", "appeals", "subject", "We found it")));
        ALL.composer.post(result + "/hand-in");
        ALL.approve(result);
        ALL.state(result, "left");
        assertThat(ALL.pages.browser().see("/alerts/" + Announcers.reference(result)))
                .contains("Fewer than 10 answers have come.");
    }

    @Test
    void afterItsEndItStillTakesAnswers() {
        var appeal = appeal();
        ALL.pages
                .jdbc()
                .sql("update messaging.announcement set expires_at = '2026-11-15' where reference = ?")
                .param(Announcers.reference(appeal.home()))
                .update();
        assertThat(ALL.pages.browser().see(appeal.page() + "/reply?write")).contains("This appeal has ended.");
        assertThat(answer(appeal).confided()).isTrue();
    }
}
