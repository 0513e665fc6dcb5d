package org.wardmote.ledger.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.answer;
import static org.wardmote.ledger.StaffPages.path;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contributions;

class CasePageModuleTests {

    private final StaffPages desk = new StaffPages();
    private final Officer amara = desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsEverythingAndHowTheyWillBeTold() {
        var said =
                desk.say(Ward.ABBEY_GREEN, "The lamp by the bridge is out.", desk.resident("Nadia Rahman"), true, true);
        assertThat(amara.see(path(said)))
                .contains(said.reference().toString(), "The lamp by the bridge is out.", "Nadia Rahman", "By email.")
                .contains("This reports a crime", "Pass it on to crime recording tomorrow at 12pm at the latest.")
                .contains("They are dissatisfied with the police", "72 hours left")
                .doesNotContain("residents.example");
    }

    @Test
    void answerIsSentAndThePageSaysHow() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var sent = amara.post(path(said) + "/answer", answer("I have asked the council to mend it by Friday."));
        assertThat(sent.getRedirectedUrl()).isEqualTo(path(said) + "?done=answer");
        assertThat(amara.see(sent.getRedirectedUrl()))
                .contains("Your answer is on its way. At their private link: nothing is sent.")
                .contains("I have asked the council to mend it by Friday.", "Answered by you");
        assertThat(desk.get(Contributions.class).get(said.id(), amara.viewer()).state())
                .isEqualTo(State.CLOSED);
    }

    @Test
    void emptyOrTemplateAnswerIsRefusedAndNothingTypedIsLost() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var started = TestBrowser.text(amara.browser().get(path(said) + "?start=plan"));
        assertThat(started).contains("Other people have told us the same about [what].");
        for (var words : List.of(
                "",
                "Thank you for telling us.",
                "Thank you for telling us. We went to [where] on Monday and found it broken and mended it.")) {
            var refused = amara.post(path(said) + "/answer", answer(words, "nextStep", "We look again."));
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(TestBrowser.text(refused)).contains("There is a problem", "We look again.");
        }
        var refused = amara.post(
                path(said) + "/answer", "words", "We looked.", "disposition", "acted", "outcome", "no", "do", "send");
        assertThat(TestBrowser.text(refused)).contains("If there is more to come, say what happens next.");
        assertThat(desk.get(Contributions.class).get(said.id(), amara.viewer()).state())
                .isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void nextStepIsByTheEndOfThatDayInLondon() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        var sent = amara.post(
                path(said) + "/answer",
                answer(
                        "We mend it.",
                        "nextStep",
                        "A new lamp",
                        "nextBy.day",
                        "28",
                        "nextBy.month",
                        "3",
                        "nextBy.year",
                        "2027"));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(desk.row("select next_by::text as by from ledger.answer").get("by"))
                .asString()
                .startsWith("2027-03-28 22:59:59");
        var past = desk.say(Ward.ABBEY_GREEN, "Another lamp.", null);
        var refused = amara.post(
                path(past) + "/answer",
                answer(
                        "We mend it.",
                        "nextStep",
                        "A lamp",
                        "nextBy.day",
                        "1",
                        "nextBy.month",
                        "1",
                        "nextBy.year",
                        "2026"));
        assertThat(TestBrowser.text(refused)).contains("That day has passed.");
    }

    @Test
    void whereMoreWasPromisedTheOutcomeCanFollow() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        amara.post(
                path(said) + "/answer",
                "words",
                "The council has it on its list.",
                "disposition",
                "acted",
                "outcome",
                "no",
                "nextStep",
                "We look again.");
        assertThat(amara.see(path(said))).contains("Send the answer");
        amara.post(path(said) + "/answer", answer("The new lamp shines since Friday evening."));
        assertThat(amara.see(path(said)))
                .contains("The new lamp shines since Friday evening.", "Closed")
                .doesNotContain("Send the answer");
    }

    @Test
    void draftIsKeptForItsAuthorAloneAndGoneOnceSent() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var kept = amara.post(path(said) + "/answer", "words", "I am going to", "do", "draft", "disposition", "acted");
        assertThat(kept.getRedirectedUrl()).endsWith("?done=draft");
        assertThat(amara.see(path(said))).contains("I am going to", "This is your draft, kept today at 12pm.");
        assertThat(TestBrowser.html(amara.browser().get(path(said)))).contains("data-draft=\"What you have written");
        assertThat(tom.see(path(said))).doesNotContain("I am going to");
        amara.post(path(said) + "/answer", answer("I am going to look on Friday evening."));
        assertThat(desk.row("select count(*) as n from ledger.draft").get("n")).isEqualTo(0L);
        assertThat(desk.row("select count(*) as n from ledger.words where role = 'draft'")
                        .get("n"))
                .isEqualTo(0L);
    }

    @Test
    void theSecondOfTwoWhoAnswerAtOnceKeepsTheirWords() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        var seen = desk.get(Contributions.class).thread(said.id()).getLast().id();
        amara.post(path(said) + "/answer", answer("It is mended since noon.", "seen", "" + seen));
        var clash = tom.post(path(said) + "/answer", answer("I will go and look myself.", "seen", "" + seen));
        assertThat(clash.getStatus()).isEqualTo(409);
        assertThat(TestBrowser.text(clash))
                .contains("A colleague answered this while you were writing.", "I will go and look myself.");
        assertThat(desk.row("select count(*) as n from ledger.answer").get("n")).isEqualTo(1L);
    }

    @Test
    void similarOnesStandBesideWithTheirAnswers() {
        var before = desk.say(Ward.ABBEY_GREEN, "Bicycles are stolen from the stairwell at Mill House.", null);
        amara.post(path(before) + "/answer", answer("We have put a lock on the stairwell door."));
        desk.say(Ward.ABBEY_GREEN, "There is litter on the green.", null);
        desk.say(Ward.BELL_YARD, "Bicycles stolen from the stairwell at Mill House, again.", null);
        var now = desk.say(Ward.ABBEY_GREEN, "My bicycle was stolen from our stairwell.", null);
        assertThat(amara.see(path(now)))
                .contains(before.reference() + " · ", "We have put a lock on the stairwell door.")
                .doesNotContain("litter on the green", "again.");
    }

    @Test
    void restrictedOneIsOpenedWithAPurposeAndEachReadingIsLogged() {
        var said = desk.say(Ward.ABBEY_GREEN, "A child next door is hurt.", null);
        amara.post(path(said) + "/passing", "to", "safeguarding", "tell", "It is with people who can help.");
        assertThat(amara.see(path(said)))
                .contains("What do you need this for?")
                .doesNotContain("A child next door is hurt.");
        assertThat(amara.browser().get(path(said) + "/note").getStatus()).isEqualTo(409);
        assertThat(amara.post(path(said) + "/opening", "words", " ").getStatus())
                .isEqualTo(422);
        amara.post(path(said) + "/opening", "words", "Ringing the person back");
        assertThat(amara.see(path(said))).contains("A child next door is hurt.");
        assertThat(tom.see(path(said))).doesNotContain("A child next door is hurt.");
        assertThat(desk.row("select count(*) as n from people.access_log where purpose = 'Ringing the person back'")
                        .get("n"))
                .isEqualTo(1L);
        desk.clock.advance(java.time.Duration.ofMinutes(31));
        assertThat(amara.see(path(said))).doesNotContain("A child next door is hurt.");
    }

    @Test
    void takingAndGivingBackAskingAndNoting() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        amara.post(path(said) + "/assignment");
        assertThat(tom.see(path(said))).contains("With PC Amara Okafor");
        amara.post(path(said) + "/unassignment");
        assertThat(tom.see(path(said))).contains("With Nobody yet");
        amara.post(path(said) + "/assignment", "to", tom.id().value().toString());
        assertThat(amara.see(path(said))).contains("With PC Tom Whitlock");
        assertThat(amara.post(path(said) + "/assignment", "to", "somebody").getStatus())
                .isEqualTo(422);
        tom.post(path(said) + "/question", "words", "Which lamp?");
        tom.post(path(said) + "/note", "words", "Third time.");
        assertThat(tom.see(path(said))).contains("Which lamp?", "Third time.", "only colleagues see this");
        assertThat(tom.post(path(said) + "/note", "words", " ").getStatus()).isEqualTo(422);
    }

    @Test
    void mergedOnesAreAnsweredTogetherAndCanBeSeparated() {
        var one = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var other = desk.say(Ward.ABBEY_GREEN, "The lamp is still out.", null);
        assertThat(amara.post(path(other) + "/merge", "into", "nonsense").getStatus())
                .isEqualTo(422);
        amara.post(path(other) + "/merge", "into", one.reference().toString());
        assertThat(amara.see(path(other))).contains("Joined with another", "Separate it again");
        amara.post(path(other) + "/unmerge");
        assertThat(amara.see(path(other))).contains("Separated again");
    }

    @Test
    void movedOneGoesToTheTeamOfThatPlaceWithItsClock() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var grace = desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
        assertThat(TestBrowser.text(amara.post(path(said) + "/move", "place", "N98 1AA")))
                .contains("Another police force serves that place.");
        assertThat(amara.post(path(said) + "/move", "place", "N99 2AA").getRedirectedUrl())
                .isEqualTo("/desk/contributions");
        assertThat(amara.status(path(said))).isEqualTo(404);
        assertThat(grace.see(path(said))).contains("The lamp is out.", "72 hours left");
    }

    @Test
    void nobodyElsesIsThereForAnyVerb() {
        var said = desk.say(Ward.ABBEY_GREEN, "For Abbey Green.", null);
        var before = desk.get(Contributions.class).thread(said.id());
        var others = List.of(
                desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER, Function.SUPERVISE),
                desk.officer("PC Ines Bell", "city-of-london", null, Function.ANSWER, Function.SUPERVISE),
                desk.officer("Ola Lind", "lambeth-council", null, Function.ANSWER, Function.PUBLISH),
                desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE, Function.ANSWER, Function.SUPERVISE));
        var verbs = List.of(
                "/answer",
                "/assignment",
                "/unassignment",
                "/question",
                "/note",
                "/merge",
                "/unmerge",
                "/referral",
                "/referral/acceptance",
                "/referral/return",
                "/passing",
                "/move",
                "/abuse",
                "/abuse/decision",
                "/answer/1/reading",
                "/answer/1/release");
        for (var other : others)
            for (var verb : verbs)
                assertThat(other.post(
                                        path(said) + verb,
                                        answer("Mine now, all of it.", "to", "complaint", "tell", "x", "good", "yes"))
                                .getStatus())
                        .as(other.viewer().grants() + verb)
                        .isEqualTo(404);
        assertThat(desk.get(Contributions.class).thread(said.id())).isEqualTo(before);
        assertThat(amara.status("/desk/contributions/00000000")).isEqualTo(404);
    }

    @Test
    void scrutinySeesItWithoutThePersonAndCanDoNothing() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        var sade = desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE);
        assertThat(sade.see(path(said)))
                .contains("The lamp is out.", "There is nothing for you to do here now.")
                .doesNotContain("Nadia Rahman", "Send the answer");
        assertThat(sade.post(path(said) + "/note", "words", "x").getStatus()).isEqualTo(404);
    }
}
