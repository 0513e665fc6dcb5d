package org.wardmote.priority.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

class PanelModuleTests {

    private static final String PANEL = "/desk/panel/thornfield/abbey-green";

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

    @AfterEach
    void close() {
        desk.close();
    }

    /// @return the reference of a priority that is proposed
    private String proposed(String issue) {
        var said = desk.say(Ward.ABBEY_GREEN, "They shout at number 9 until three.", desk.resident("Nadia Rahman"));
        var sent = tom.post(
                "/desk/priorities/new",
                "issue",
                issue,
                "why",
                "Many say so.",
                "contribution",
                said.reference().toString());
        var path = sent.getRedirectedUrl().replace("?done=raise", "");
        tom.post(path + "/move/understood", "words", "We looked.");
        tom.post(path + "/move/proposed", "words", "It is the worst.");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String[] meeting(String... more) {
        var fields = new ArrayList<>(List.of(
                "held.day",
                "18",
                "held.month",
                "11",
                "held.year",
                "2026",
                "people",
                "9",
                "tookPart",
                "Residents and a school"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void thePublicVariantLeavesOutWhatNobodyAllowedToBeQuoted() {
        proposed("Shouting at night");
        assertThat(tom.see(PANEL)).contains("Shouting at night", "They shout at number 9 until three.");
        assertThat(desk.pages().browser().see("/areas/thornfield/abbey-green/panel"))
                .contains("Shouting at night", "It rests on one contribution", "To be decided on")
                .doesNotContain("number 9");
        assertThat(bell.status(PANEL)).isEqualTo(404);
        assertThat(tom.see("/desk/panel")).contains("Abbey Green, Thornfield").doesNotContain("Bell Yard");
    }

    @Test
    void whatTheMeetingDecidedIsEnteredAtOnceWithWhoTookPart() {
        var noise = proposed("Shouting at night");
        var bins = proposed("Bins on the path");
        var sent = tom.post(
                PANEL,
                meeting(
                        "outcome-" + noise,
                        "agreed",
                        "words-" + noise,
                        "It came first.",
                        "goal-" + noise,
                        "Quiet after eleven",
                        "dissent-" + noise,
                        "One thought bins worse.",
                        "outcome-" + bins,
                        "not-agreed",
                        "words-" + bins,
                        "The council is on it."));
        assertThat(sent.getRedirectedUrl()).isEqualTo(PANEL + "?done=entered");
        var page = desk.pages().browser().see("/priorities/" + noise);
        assertThat(page)
                .contains(
                        "Agreed",
                        "9 people took part: Residents and a school",
                        "One thought bins worse.",
                        "18 November 2026");
        assertThat(desk.pages().browser().see("/priorities/" + bins)).contains("Not agreed", "The council is on it.");
        assertThat(tom.see(PANEL)).contains("The panel decided last on 18 November 2026.");
    }

    @Test
    void aMeetingIsEnteredWholeOrNotAtAllAndOnlyOnce() {
        var noise = proposed("Shouting at night");
        var without = tom.post(PANEL, meeting("outcome-" + noise, "agreed", "words-" + noise, ""));
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(without)).contains("Residents and a school");
        assertThat(desk.row("select count(*) as n from priority.panel")).containsEntry("n", 0L);
        assertThat(tom.post(PANEL, meeting("outcome-" + noise, "not-agreed", "words-" + noise, "No."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(tom.post(PANEL, meeting()).getStatus()).isEqualTo(409);
        assertThat(bell.post(PANEL, meeting()).getStatus()).isEqualTo(404);
        assertThat(tom.post(
                                PANEL,
                                "held.day",
                                "1",
                                "held.month",
                                "1",
                                "held.year",
                                "2030",
                                "people",
                                "2",
                                "tookPart",
                                "x")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aSixthThatNobodyOverridesKeepsTheWholeMeetingOut() {
        var references = new ArrayList<String>();
        for (var number = 0; number < 6; number++) references.add(proposed("Concern " + number));
        var fields = new ArrayList<String>();
        for (var one : references)
            fields.addAll(List.of("outcome-" + one, "agreed", "words-" + one, "Yes.", "goal-" + one, "Less of it"));
        assertThat(tom.post(PANEL, meeting(fields.toArray(String[]::new))).getStatus())
                .isEqualTo(409);
        assertThat(desk.row("select count(*) as n from priority.priority where stage = 'agreed'"))
                .containsEntry("n", 0L);
        assertThat(desk.row("select count(*) as n from priority.panel")).containsEntry("n", 0L);
    }
}
