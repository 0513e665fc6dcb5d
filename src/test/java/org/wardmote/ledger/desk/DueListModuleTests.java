package org.wardmote.ledger.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.ledger.contribution.Handling;

class DueListModuleTests {

    private static final String LIST = "/desk/contributions";

    private final StaffPages desk = new StaffPages();
    private final Officer amara = desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsWhatIsDueWithItsTimeInWordsTheLongestOverdueFirst() {
        var late = desk.say(Ward.ABBEY_GREEN, "The light is out.", null);
        desk.clock.advance(Duration.ofHours(50));
        var soon = desk.say(Ward.ABBEY_GREEN, "It is still out.", null);
        var seen = desk.later(Duration.ofHours(24), amara).see(LIST);
        assertThat(seen)
                .contains("Missed today at 12pm", "48 hours left", "Abbey Green, Thornfield · Web form · 24 hours ago")
                .contains("With: Nobody yet", "My team's (2)", "Overdue (1)", "Mine (0)");
        assertThat(seen.indexOf(late.reference().toString()))
                .isLessThan(seen.indexOf(soon.reference().toString()));
    }

    @Test
    void showsNothingOfAnotherWardNorToAnotherOrganisation() {
        var said =
                desk.say(Ward.ABBEY_GREEN, "For Abbey Green.", null).reference().toString();
        var next = desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
        var council = desk.officer("Ola Lind", "lambeth-council", null, Function.ANSWER);
        var city = desk.officer("PC Ines Bell", "city-of-london", null, Function.ANSWER, Function.SUPERVISE);
        assertThat(amara.see(LIST)).contains(said);
        for (var other : new Officer[] {next, council, city})
            assertThat(other.see(LIST)).doesNotContain(said).contains("Nothing waits for an answer in your area.");
    }

    @Test
    void isNotThereForWhoeverOnlyScrutinisesOrAdministers() {
        assertThat(desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE)
                        .status(LIST))
                .isEqualTo(404);
        assertThat(desk.officer("Kit Ames", "metropolitan", null, Function.ADMINISTER)
                        .status(LIST))
                .isEqualTo(404);
        assertThat(desk.pages().browser().get(LIST).getRedirectedUrl()).startsWith("/sign-in?then=");
    }

    @Test
    void narrowsToOnesOwnAndToAState() {
        var mine = desk.say(Ward.ABBEY_GREEN, "Mine.", null);
        var free = desk.say(Ward.ABBEY_GREEN, "Free.", null);
        assertThat(amara.post(StaffPages.path(mine) + "/assignment").getStatus())
                .isEqualTo(303);
        assertThat(amara.see(LIST + "?show=mine"))
                .contains(mine.reference().toString())
                .doesNotContain(free.reference().toString());
        assertThat(amara.see(LIST + "?show=unassigned"))
                .contains(free.reference().toString())
                .doesNotContain(mine.reference().toString());
        assertThat(amara.see(LIST + "?state=assigned"))
                .contains(mine.reference().toString())
                .doesNotContain(free.reference().toString());
        assertThat(amara.status(LIST + "?state=nonsense")).isEqualTo(404);
        assertThat(amara.status(LIST + "?show=nonsense")).isEqualTo(404);
    }

    @Test
    void pagesLeadThroughAllOfItOnce() {
        for (var i = 0; i < 60; i++) desk.say(Ward.ABBEY_GREEN, "Number " + i, null);
        var seen = new HashSet<String>();
        var at = LIST;
        var pages = 0;
        while (at != null) {
            var html = TestBrowser.html(amara.browser().get(at));
            var links = Pattern.compile("href=\"/desk/contributions/([0-9A-Z]{8})\"")
                    .matcher(html);
            while (links.find()) assertThat(seen.add(links.group(1))).isTrue();
            var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(html);
            at = next.find() ? next.group(1).replace("&amp;", "&") : null;
            pages++;
        }
        assertThat(seen).hasSize(60);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void countsNoFurtherThanAHundred() {
        for (var i = 0; i < 101; i++) desk.say(Ward.ABBEY_GREEN, "Number " + i, null);
        assertThat(amara.see(LIST)).contains("My team's (more than 100)");
    }

    @Test
    void whatIsLedElsewhereIsNoLongerDueHere() {
        var said = desk.say(Ward.ABBEY_GREEN, "A broken lamp.", null);
        var council = desk.officer("Ola Lind", "lambeth-council", null, Function.ANSWER);
        desk.get(Handling.class).refer(said.id(), "lambeth-council", "Your lamp.", amara.viewer());
        assertThat(amara.see(LIST)).contains(said.reference().toString());
        desk.get(Handling.class).acceptReferral(said.id(), council.viewer());
        assertThat(amara.see(LIST)).doesNotContain(said.reference().toString());
        assertThat(council.see(LIST)).contains(said.reference().toString());
    }

    @Test
    void supervisorSeesWhatIsOverdueAndWhatWasCalledAbuse() {
        var chief = desk.officer("Insp Noor Shah", "metropolitan", Ward.ABBEY_GREEN, Function.SUPERVISE);
        var said = desk.say(Ward.ABBEY_GREEN, "You lot are useless.", null);
        amara.post(StaffPages.path(said) + "/abuse", "words", "It is rude.");
        assertThat(chief.see("/desk")).containsSubsequence("For supervisors", "Log what somebody said");
        assertThat(chief.see("/desk/escalations"))
                .containsSubsequence(
                        "Nothing is overdue.",
                        "With nobody yet",
                        said.reference().toString());
        chief = desk.later(Duration.ofHours(80), chief);
        assertThat(chief.see("/desk/escalations"))
                .contains("Missed today at 12pm", "Called abuse of staff")
                .contains("Everything that is not overdue is with somebody.");
        assertThat(chief.post(StaffPages.path(said) + "/abuse/decision", "upheld", "no")
                        .getStatus())
                .isEqualTo(303);
        assertThat(chief.see("/desk/escalations")).contains("Nothing waits for your decision.");
        assertThat(amara.status("/desk/escalations")).isEqualTo(404);
    }
}
