package org.wardmote.ledger.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.answer;
import static org.wardmote.ledger.StaffPages.path;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.ledger.contribution.Contributions;

/// A rule that says no says so on the form that was sent, with everything that was typed.
class RefusedFormsModuleTests {

    private final StaffPages desk = new StaffPages();
    private final Officer amara = desk.officer(
            "PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER, Function.SUPERVISE, Function.PUBLISH);
    private final Officer tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);

    @AfterEach
    void close() {
        desk.close();
    }

    private Receipt answered() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        tom.post(path(said) + "/answer", answer("It is mended since noon."));
        return said;
    }

    @Test
    void whatCanNoLongerBeDone() {
        var said = answered();
        var sentence = "It has been answered, so this can no longer be done.";
        refused(amara.post(path(said) + "/question", "words", "Which lamp was it?"), sentence, "Which lamp was it?");
        refused(
                amara.post(path(said) + "/passing", "to", "emergency", "theirs", "CAD 12", "tell", "They come."),
                sentence,
                "value=\"emergency\" checked",
                "value=\"CAD 12\"",
                "They come.");
        refused(
                amara.post(path(said) + "/referral", "to", "lambeth-council", "reason", "It is your lamp."),
                sentence,
                "value=\"lambeth-council\" selected",
                "It is your lamp.");
        refused(amara.post(path(said) + "/move", "place", "N99 2AA"), sentence, "value=\"N99 2AA\"");
        refused(amara.post(path(said) + "/assignment"), sentence);
    }

    @Test
    void whatWouldBeWrong() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var reference = said.reference().toString();
        refused(
                amara.post(path(said) + "/merge", "into", reference),
                "It cannot be merged into itself.",
                "value=\"" + reference + "\"");
        var grace = desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
        refused(
                amara.post(path(said) + "/assignment", "to", grace.id().value().toString()),
                "They do not answer contributions here. Choose a colleague who does.");
        amara.post(path(said) + "/abuse", "words", "It is rude.");
        refused(tom.post(path(said) + "/abuse", "words", "Very rude."), "flagged already", "Very rude.");
        amara.post(path(said) + "/abuse/decision", "upheld", "no");
        refused(amara.post(path(said) + "/abuse/decision", "upheld", "yes"), "no flag", "value=\"yes\" checked");
    }

    @Test
    void whatIsForASecondPerson() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        amara.post(path(said) + "/answer", answer("It is mended since noon."));
        var release = path(said) + "/answer/"
                + desk.row("select id from ledger.answer").get("id") + "/release";
        refused(
                amara.post(release, "good", "yes", "words", "A lamp has been mended."),
                "Somebody else than its author has to release it.",
                "value=\"yes\" checked",
                "A lamp has been mended.");
    }

    @Test
    void whatWantsItsPurposeAgain() {
        var said = desk.say(Ward.ABBEY_GREEN, "A child next door is hurt.", null);
        amara.post(path(said) + "/answer", answer("Somebody is on their way."));
        var review = path(said) + "/answer/"
                + desk.row("select id from ledger.answer").get("id") + "/release";
        desk.pages()
                .jdbc()
                .sql("update ledger.contribution set passed_to = 'safeguarding'")
                .update();
        refused(tom.post(path(said) + "/note", "words", "The aunt rang."), "This record is restricted.", "aunt rang");
        refused(
                tom.post(path(said) + "/answer", answer("We have rung the aunt.")),
                "This record is restricted.",
                "We have rung the aunt.");
        var lapsed = amara.post(review, "good", "yes", "words", "Help came.");
        refused(lapsed, "This record is restricted.", "Help came.");
        assertThat(TestBrowser.html(lapsed)).doesNotContain("A child next door", "on their way");
        assertThat(desk.get(Contributions.class).thread(said.id()))
                .noneMatch(one -> one.kind().equals("noted"));
        tom.post(path(said) + "/opening", "words", "Ringing back");
        assertThat(tom.see(path(said))).contains("A child next door is hurt.");
        desk.clock.advance(Duration.ofMinutes(31));
        assertThat(tom.browser().get(path(said) + "/note").getStatus()).isEqualTo(409);
    }

    @Test
    void whatIsForThoseWhoAnswerIsNotThereForSupervisorsAlone() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var chief = desk.officer("Insp Noor Shah", "metropolitan", Ward.ABBEY_GREEN, Function.SUPERVISE);
        assertThat(chief.see(path(said)))
                .contains("Leave a note for colleagues", "Give it to a colleague")
                .doesNotContain("Ask for more", "Pass it on", "Ask another organisation", "Send the answer");
        for (var verb : new String[] {"/question", "/passing", "/referral", "/answer"})
            assertThat(chief.post(path(said) + verb, answer("x", "to", "complaint", "tell", "x"))
                            .getStatus())
                    .isEqualTo(404);
        assertThat(chief.post(path(said) + "/note", "words", "Seen.").getStatus())
                .isEqualTo(303);
    }

    private static void refused(MockHttpServletResponse response, String sentence, String... typed) {
        assertThat(response.getStatus()).isEqualTo(409);
        var html = TestBrowser.html(response);
        assertThat(html).contains(sentence);
        for (var one : typed) assertThat(html).contains(one);
    }
}
