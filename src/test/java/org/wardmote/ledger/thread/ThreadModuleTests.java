package org.wardmote.ledger.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;
import static org.wardmote.ledger.WaysIn.address;
import static org.wardmote.ledger.WaysIn.key;
import static org.wardmote.ledger.WaysIn.link;
import static org.wardmote.ledger.WaysIn.say;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.State;
import org.wardmote.ledger.WaysIn;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Job;

class ThreadModuleTests {

    private static final WaysIn WAYS = new WaysIn();

    private final TestBrowser browser = WAYS.browser();
    private final String link = link(say(browser, ABBEY_GREEN, "words", "Mopeds on the green"));
    private final Viewer officer = new Viewer(
            new PersonId(UUID.randomUUID()),
            List.of(new Grant(Function.ANSWER, "metropolitan", Organisation.Kind.POLICE, null, null)));

    @AfterEach
    void backToNoon() {
        WAYS.clock.advance(
                Duration.between(WAYS.clock.instant(), TestClock.noon().instant()));
    }

    @Test
    void conversationShowsBothSidesAndWhatTheDeskDoesStaysThere() {
        handling().note(WAYS.behind(link).id(), "Ask the council", officer);
        handling().ask(WAYS.behind(link).id(), "At what time of day?", officer);
        assertThat(browser.see(link))
                .contains("A question for you", "We asked", "At what time of day?", "You said", "Mopeds on the green")
                .doesNotContain("Ask the council");
        var sent = post("replies", "words", "After dark");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Location")).isEqualTo(link);
        assertThat(browser.see(link)).contains("You wrote", "After dark");
    }

    @Test
    void answerWithItsNextStepIsThereAndCanBeOpenedAgain() {
        answer("We seized two mopeds", "A patrol after dark");
        assertThat(browser.see(link))
                .contains("We answered", "We seized two mopeds", "What happens next: A patrol after dark")
                .contains("How it ended Something was done", "until Tuesday 16 February 2027");
        post("replies", "words", "They are back", "again", "yes");
        assertThat(WAYS.behind(link).state()).isEqualTo(State.REOPENED);
        assertThat(browser.see(link)).contains("Open again", "You said that this did not answer you", "They are back");
    }

    @Test
    void afterNinetyDaysItIsOverAndThereIsAWayOnward() {
        answer("We seized two mopeds", null);
        WAYS.clock.advance(Duration.ofDays(91));
        assertThat(browser.see(link)).contains("cannot be opened again", "Write to us anew");
        assertThat(post("replies", "words", "Hello?", "again", "yes").getStatus())
                .isEqualTo(409);
    }

    @Test
    void missedClockIsSaidWithHowToComplain() {
        WAYS.clock.advance(Duration.ofHours(73));
        answer("At last", null);
        assertThat(browser.see(link))
                .contains("Should have been answered by Saturday 21 November 2026 at midday", "How to complain")
                .contains("The time for an answer ran out");
    }

    @Test
    void whoIsOwedAnOutcomeMayRatherHaveAReplyAndNotChangeThatBack() {
        var place = WAYS.behind(link).placed();
        var offer = new Offer(
                place,
                Channel.SURVEY,
                Relation.SELF,
                "More officers on foot",
                null,
                null,
                null,
                null,
                false,
                true,
                false,
                false,
                LocalDate.of(2026, 12, 18),
                null);
        var said = WAYS.pages.get(Intake.class).take(offer, Viewer.NOBODY).path();
        assertThat(browser.see(said)).contains("You said this in a consultation", "I want a reply");
        assertThat(browser.post(address(said) + "/wish", "key", key(said)).getHeader("Location"))
                .isEqualTo(said);
        assertThat(WAYS.behind(said).owed()).isEqualTo(Owed.REPLY);
        assertThat(browser.see(said))
                .contains("Answer due by Saturday 21 November 2026 at midday")
                .doesNotContain("I want a reply");
        assertThat(browser.post(address(said) + "/wish", "key", key(said)).getStatus())
                .isEqualTo(409);
        assertThat(browser.see(link)).doesNotContain("I want a reply");
    }

    @Test
    void whatIsLateIsSaidOnce() {
        WAYS.clock.advance(Duration.ofHours(73));
        WAYS.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("ledger clocks"))
                .forEach(Job::run);
        assertThat(browser.see(link))
                .contains("Should have been answered by")
                .contains("Who has it")
                .doesNotContain("Answer due by");
    }

    @Test
    void whatIsPublishedOfTheAnswerIsThereForThem() {
        answer("We seized two mopeds from Ray", null);
        var reader = new Viewer(
                new PersonId(UUID.randomUUID()),
                List.of(new Grant(Function.PUBLISH, "metropolitan", Organisation.Kind.POLICE, null, null)));
        var answer = WAYS.pages
                .jdbc()
                .sql("select max(id) from ledger.answer")
                .query(Long.class)
                .single();
        handling().release(answer, true, "Two mopeds were seized", reader);
        assertThat(browser.see(link))
                .contains("We published the answer without your name", "Two mopeds were seized", "Who dealt with it")
                .doesNotContain("These words have been erased");
    }

    @Test
    void nothingAndDangerAreNotSentAndNothingIsLost() {
        assertThat(post("replies", "words", "\u200b").getStatus()).isEqualTo(422);
        var danger = post("replies", "words", "They have a knife");
        assertThat(danger.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(danger)).contains("call 999", "value=\"They have a knife\"", key(link));
        assertThat(post("replies", "words", "They have a knife", "calm", "yes").getStatus())
                .isEqualTo(303);
    }

    @Test
    void personDecidesAboutQuotingAndSaysHowContentTheyAre() {
        post("quoting", "allowed", "yes");
        assertThat(WAYS.behind(link).quotable()).isTrue();
        post("quoting", "allowed", "no");
        assertThat(WAYS.behind(link).quotable()).isFalse();
        answer("Done", null);
        assertThat(browser.see(link)).contains("How satisfied are you");
        assertThat(post("satisfaction", "score", "4").getStatus()).isEqualTo(303);
        assertThat(post("satisfaction", "score", "9").getStatus()).isEqualTo(409);
    }

    @Test
    void complaintOfTheResponseIsAContributionOfItsOwn() {
        var page = browser.see(address(link) + "/complaint?key=" + key(link));
        assertThat(page)
                .contains("Police Reform Act 2002", "Independent Office for Police Conduct", "professional standards");
        assertThat(post("complaint", "words", " ").getStatus()).isEqualTo(422);
        var sent = post("complaint", "words", "Nobody rang back");
        assertThat(link(sent)).isNotEqualTo(link);
        assertThat(WAYS.behind(link(sent)).dissatisfied()).isTrue();
        assertThat(browser.see(link)).contains("You complained about how we dealt with this");
    }

    @Test
    void complaintSentTwiceIsOne() {
        var token = token(browser.get(address(link) + "/complaint?key=" + key(link)));
        var before = WAYS.count();
        var first = link(post("complaint", "words", "Nobody rang back", "token", token));
        assertThat(link(post("complaint", "words", "Nobody rang back", "token", token)))
                .isEqualTo(first);
        assertThat(WAYS.count()).isEqualTo(before + 1);
        assertThat(browser.see(link)).containsOnlyOnce("You complained about how we dealt with this");
        assertThat(link(post("complaint", "words", "Nor did anybody write", "token", token)))
                .isNotEqualTo(first);
    }

    @Test
    void complaintIsAskedAboutDangerFirstToo() {
        var before = WAYS.count();
        var asked = post("complaint", "words", "They have a knife", "token", "a-form");
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(asked))
                .contains("call 999", "value=\"They have a knife\"", "value=\"a-form\"", key(link));
        assertThat(WAYS.count()).isEqualTo(before);
        link(post("complaint", "words", "They have a knife", "token", "a-form", "calm", "yes"));
        assertThat(WAYS.count()).isEqualTo(before + 1);
    }

    @Test
    void openedAgainTwiceIsOpenedOnce() {
        answer("We seized two mopeds", null);
        assertThat(post("replies", "words", "They are back", "again", "yes").getStatus())
                .isEqualTo(303);
        assertThat(post("replies", "words", "They are back", "again", "yes").getStatus())
                .isEqualTo(303);
        assertThat(WAYS.behind(link).clock().round()).isEqualTo(2);
        assertThat(browser.see(link)).containsOnlyOnce("They are back");
    }

    @Test
    void networkThatSendsTooMuchIsHeldBackInTheThreadToo() {
        browser.at("198.51.100.77");
        for (var i = 0; i < 60; i++) post("replies", "words", "Number " + i);
        var reply = post("replies", "words", "One more");
        assertThat(reply.getStatus()).isEqualTo(429);
        assertThat(TestBrowser.html(reply)).contains("One more</textarea>", "Send it again after 1pm");
        var complaint = post("complaint", "words", "One more");
        assertThat(complaint.getStatus()).isEqualTo(429);
        assertThat(TestBrowser.html(complaint)).contains("One more</textarea>");
        assertThat(browser.see(link)).doesNotContain("One more");
    }

    private static String token(MockHttpServletResponse page) {
        var token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(TestBrowser.html(page));
        if (!token.find()) throw new AssertionError("The form carries no token");
        return token.group(1);
    }

    @Test
    void wrongKeyNoKeyAndUnknownReferenceLookTheSame() {
        var wrong = browser.get(address(link) + "?key=AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(wrong.getStatus()).isEqualTo(404);
        for (var guess : List.of(
                address(link),
                address(link) + "?key=",
                address(link) + "?key=" + key(link).substring(1),
                "/contributions/00000000?key=" + key(link),
                "/contributions/nonsense?key=" + key(link),
                address(link) + "/complaint?key=x")) {
            var answer = browser.get(guess);
            assertThat(answer.getStatus()).as(guess).isEqualTo(404);
            assertThat(TestBrowser.text(answer)).as(guess).isEqualTo(TestBrowser.text(wrong));
        }
        browser.get(link);
        for (var act : List.of("replies", "satisfaction", "wish", "quoting", "complaint"))
            assertThat(browser.post(address(link) + "/" + act, "key", "x", "words", "Hi", "score", "3")
                            .getStatus())
                    .as(act)
                    .isEqualTo(404);
    }

    @Test
    void pageIsKeptNowhereAndTellsNobodyItsAddress() {
        var page = browser.get(link);
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(TestBrowser.html(page)).contains("noindex");
    }

    @Test
    void forgedReplyIsTurnedAway() {
        var forged = WAYS.browser().forge(address(link) + "/replies", "key", key(link), "words", "Not me");
        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(browser.see(link)).doesNotContain("Not me");
    }

    private MockHttpServletResponse post(String act, String... fields) {
        browser.get(link);
        var all = new ArrayList<>(List.of("key", key(link)));
        all.addAll(List.of(fields));
        return browser.post(address(link) + "/" + act, all.toArray(String[]::new));
    }

    private void answer(String words, String nextStep) {
        var answer = new Handling.Answering(words, Disposition.ACTED, true, nextStep, null);
        handling().answer(WAYS.behind(link).id(), answer, officer);
    }

    private Handling handling() {
        return WAYS.pages.get(Handling.class);
    }
}
