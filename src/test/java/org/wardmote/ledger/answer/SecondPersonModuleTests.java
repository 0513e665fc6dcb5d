package org.wardmote.ledger.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.answer;
import static org.wardmote.ledger.StaffPages.path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;

class SecondPersonModuleTests {

    private final StaffPages desk = new StaffPages();
    private final Officer amara =
            desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER, Function.PUBLISH);
    private final Officer tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer ife = desk.officer("Ife Cole", "metropolitan", Ward.ABBEY_GREEN, Function.PUBLISH);
    private final Officer elsewhere = desk.officer(
            "PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER, Function.PUBLISH, Function.SUPERVISE);

    @AfterEach
    void close() {
        desk.close();
    }

    private void wantSecondReader() {
        desk.pages()
                .jdbc()
                .sql("update ledger.setting set value = 1 where name = 'second-reader'")
                .update();
    }

    @Test
    void aSecondReaderLetsItGoOrGivesItBack() {
        wantSecondReader();
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        assertThat(amara.see(path(said))).contains("A second reader sees it before it goes.");
        assertThat(amara.post(path(said) + "/answer", answer("It will be mended."))
                        .getRedirectedUrl())
                .endsWith("?done=reading");
        assertThat(amara.see("/desk/readings")).contains("No answer waits for a second reader.");
        assertThat(elsewhere.see("/desk/readings")).contains("No answer waits for a second reader.");
        assertThat(tom.see("/desk/readings")).contains("It will be mended.", "Written by PC Amara Okafor");
        var reading = path(said) + "/answer/"
                + desk.row("select id from ledger.answer").get("id") + "/reading";
        assertThat(tom.see(reading)).contains("The lamp is out.", "It will be mended.");
        assertThat(amara.post(reading, "good", "yes").getStatus()).isEqualTo(409);
        assertThat(tom.post(reading, "good", "no").getStatus()).isEqualTo(422);
        tom.post(reading, "good", "no", "words", "Say when.");
        assertThat(amara.see(path(said))).contains("Say when.");
        amara.post(path(said) + "/answer", answer("It will be mended on Friday evening."));
        var again = path(said) + "/answer/"
                + desk.row("select max(id) as id from ledger.answer").get("id") + "/reading";
        assertThat(tom.post(again, "good", "yes").getRedirectedUrl()).isEqualTo("/desk/readings?done=given");
        assertThat(tom.see(path(said))).contains("It will be mended on Friday evening.", "Left at the private link");
    }

    @Test
    void aSecondPersonReleasesItInWordsForThePublic() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp at number 9 is out.", null);
        amara.post(path(said) + "/answer", answer("The lamp at number 9 is mended."));
        assertThat(amara.see("/desk/releases")).contains("No answer waits to be released.");
        assertThat(elsewhere.see("/desk/releases")).contains("No answer waits to be released.");
        assertThat(ife.see("/desk/releases")).contains("The lamp at number 9 is mended.");
        var release = path(said) + "/answer/"
                + desk.row("select id from ledger.answer").get("id") + "/release";
        assertThat(TestBrowser.html(ife.browser().get(release))).contains("The lamp at number 9 is mended.</textarea>");
        assertThat(amara.post(release, "good", "yes", "words", "x").getStatus()).isEqualTo(409);
        assertThat(elsewhere.post(release, "good", "yes", "words", "x").getStatus())
                .isEqualTo(404);
        assertThat(ife.post(release, "good", "yes", "words", "").getStatus()).isEqualTo(422);
        ife.post(release, "good", "yes", "words", "The lamp by the bridge is mended.");
        assertThat(ife.see("/desk/releases")).contains("No answer waits to be released.");
        assertThat(desk.row("select published, text from ledger.answer a join ledger.words w on w.id = a.public_words"))
                .containsEntry("published", true)
                .containsEntry("text", "The lamp by the bridge is mended.");
    }

    @Test
    void whoeverReleasesItSaysWhichQuestionItAnswersForAll() {
        var said = desk.say(Ward.ABBEY_GREEN, "Why do you leave the lamps out, at number 9?", null);
        amara.post(path(said) + "/answer", answer("The council saves money."));
        var release = path(said) + "/answer/"
                + desk.row("select id from ledger.answer").get("id") + "/release";
        assertThat(ife.see(release)).contains("Is it a question that others have too?");
        var words = "The council saves money between 1am and 5am.";
        assertThat(ife.post(release, "good", "yes", "words", words, "question", "x".repeat(201))
                        .getStatus())
                .isEqualTo(422);
        ife.post(release, "good", "yes", "words", words, "question", "Why are the lamps out at night?");
        assertThat(desk.row("select text from ledger.released r join ledger.words w on w.id = r.question"))
                .containsEntry("text", "Why are the lamps out at night?");
    }
}
