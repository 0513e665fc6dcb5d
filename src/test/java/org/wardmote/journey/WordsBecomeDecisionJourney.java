package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.LondonTime;

/// Somebody without an account says something on a small phone without JavaScript. It becomes part of a finding,
/// the finding moves a decision, and they read at their private link what came of it.
class WordsBecomeDecisionJourney {

    private static final String SAID = "The gate of the playground behind the market is locked every evening by five.";
    private static final String DECIDED = "The gate stays open until eight from April to October.";

    @Test
    void whoeverSpokeReadsWhatTheirWordsBecame() {
        try (var resident = Visitor.onPhoneWithoutJavaScript();
                var staff = Visitor.atDesk();
                var anybody = Visitor.atDesk()) {
            var link = says(resident);
            var reference = link.replaceAll(".*/|\\?.*", "");
            answers(staff, reference);
            var finding = finds(staff, reference);
            var decision = decides(staff, finding);

            assertThat(anybody.opens("/answers/" + decision.replaceAll(".*/", ""))
                            .main())
                    .contains(DECIDED, "1 contribution");
            anybody.pictures("decision-public");
            assertThat(resident.opens(link).main()).contains("Decided: The playground stays open until eight");
            resident.pictures("decision-resident");
            resident.opens(link.replace("?", "/outcome?"));
            assertThat(resident.main()).contains(reference);
            assertThat(resident.page.evaluate(EveryPageJourney.SIDEWAYS)).isEqualTo(0);
            resident.pictures("decision-receipt");
            assertThat(staff.complaints).isEmpty();
        }
    }

    /// Forty contributions in six ways, what they moved and what they did not, and a promise that was broken: what
    /// the demonstration has to show.
    @Test
    void storyOfTheDemonstrationIsThereToBeRead() {
        try (var staff = Visitor.atDesk();
                var anybody = Visitor.onPhoneWithoutJavaScript()) {
            staff.stepsInto("Analyst of the engagement unit for Lambeth");
            staff.opens("/desk/findings");
            follows(staff, "Ended");
            follows(staff, "Mopeds and electric bikes");
            assertThat(staff.main()).contains("40 contributions, in 6 ways");
            staff.pictures("story-finding");
            assertThat(anybody.opens("/answers").main()).contains("We did not, because");
            anybody.pictures("story-answers");
            follows(anybody, "Posts, light and an officer");
            assertThat(anybody.main()).contains("What people said influenced the decision");
            anybody.pictures("story-decision");
            anybody.opens("/areas/lambeth/brixton");
            follows(anybody, "Mopeds and electric bikes");
            assertThat(anybody.main()).contains("What is to be different", "Being worked on");
            anybody.pictures("story-priority");
            assertThat(anybody.opens("/scoreboard/lambeth").main())
                    .contains("Promises that were missed")
                    .doesNotContain("No promise made in public here has been missed.");
            anybody.pictures("story-scoreboard");
        }
    }

    private static void follows(Visitor visitor, String link) {
        visitor.page.locator("main a").getByText(link).first().click();
    }

    private static String says(Visitor resident) {
        resident.opens("/contact/lambeth/brixton?write").types("What do you want to say?", SAID);
        resident.page.locator("input[name=where]").fill("The playground behind the market");
        resident.page.locator("input[name=relation][value=self]").check();
        resident.page.locator("input[name=reply]").first().check();
        resident.presses("Send");
        return resident.page.locator(".wm-address").getAttribute("href");
    }

    private static void answers(Visitor staff, String reference) {
        staff.stepsInto("Ward officer in Brixton");
        staff.opens("/desk/contributions/" + reference).types("Your answer", "I have asked who holds the key.");
        staff.chooses("We have acted, or will");
        staff.page.locator("input[name=outcome][value=no]").check();
        staff.page.locator("[name=nextStep]").fill("Whoever decides about the hours is asked.");
        staff.presses("Send the answer");
        isTaken(staff);
    }

    private static String finds(Visitor staff, String reference) {
        staff.stepsInto("Analyst of the engagement unit for Lambeth");
        staff.opens("/desk/findings/new").types("Title", "The playground gate");
        staff.types("What people said", "The gate is locked before children who are at school can play.");
        staff.types("References of contributions", reference);
        staff.presses("Make the finding");
        var finding = home(staff);
        staff.opens(finding + "/harm")
                .page
                .locator("input[name=harm][value='1']")
                .check();
        staff.types("Why this level and not the next", "Children play in the street instead.");
        staff.presses("Keep this judgement");
        isTaken(staff);
        staff.opens(finding + "/routing").types("Post", "Chief superintendent for Lambeth");
        names(staff, "due", LocalDate.now(LondonTime.ZONE).plusDays(5));
        staff.presses("Send it");
        isTaken(staff);
        staff.pictures("decision-finding");
        return finding;
    }

    private static String decides(Visitor staff, String finding) {
        staff.stepsInto("Chief superintendent for Lambeth, who decides");
        staff.opens(finding + "/acknowledgement").presses("Acknowledge");
        isTaken(staff);
        staff.page.getByText("Propose a decision on it").click();
        staff.types("Title", "The playground stays open until eight");
        staff.types("You said", "The gate is locked too early.");
        staff.types("What was decided", DECIDED);
        staff.page.locator("input[name=effect][value=influenced]").check();
        staff.types("Because", "An hour after school is not enough, and the neighbours were asked.");
        staff.types("Weight given to what people said", "It was the reason to look at the hours at all.");
        staff.types("Options considered", "Leaving it open all night, which the neighbours do not want.");
        staff.types("Anticipated outcome", "Fewer children in the street.");
        names(staff, "looked", LocalDate.now(LondonTime.ZONE).plusMonths(3));
        staff.types("Who decides", "Chief superintendent for Lambeth");
        staff.presses("Propose it");
        var decision = home(staff);
        staff.opens(decision + "/decision").presses("Decide");
        isTaken(staff);
        staff.stepsInto("Communications officer for Lambeth, who approves and publishes");
        staff.opens(decision + "/approval").presses("Approve");
        isTaken(staff);
        staff.opens(decision + "/publication").chooses("Everybody");
        staff.presses("Let it go");
        isTaken(staff);
        staff.pictures("decision-desk");
        return decision;
    }

    private static void names(Visitor staff, String field, LocalDate day) {
        staff.page.locator("input[name='" + field + ".day']").fill("" + day.getDayOfMonth());
        staff.page.locator("input[name='" + field + ".month']").fill("" + day.getMonthValue());
        staff.page.locator("input[name='" + field + ".year']").fill("" + day.getYear());
    }

    /// The address of what has just been made, without what is told about it.
    private static String home(Visitor staff) {
        isTaken(staff);
        return staff.path().replaceAll("[?#].*", "");
    }

    private static void isTaken(Visitor staff) {
        assertThat(staff.page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
        assertThat(staff.page.locator("main").innerText()).isNotBlank();
    }
}
