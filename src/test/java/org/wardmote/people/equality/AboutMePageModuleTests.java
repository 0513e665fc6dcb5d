package org.wardmote.people.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.html;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Mailbox;
import org.wardmote.people.Signing;

class AboutMePageModuleTests {

    private static final String PAGE = "/my/about-me";
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES = TestPages.of(TestClock.noon(), List.of(MAILBOX), "people", "area");
    private static final Signing SIGNING = new Signing(PAGES, MAILBOX);

    @AfterAll
    static void close() {
        PAGES.close();
    }

    private static boolean isChosen(TestBrowser browser, String question, String answer) {
        return html(browser.get(PAGE))
                .lines()
                .filter(line -> line.contains("name=\"" + question + "\"") && line.contains("value=\"" + answer + "\""))
                .findFirst()
                .orElseThrow()
                .contains(" checked");
    }

    @Test
    void answersAreShownToWhomeverGaveThemAndTakenBack() {
        var zoe = SIGNING.in("zoe@residents.example");
        assertThat(zoe.see(PAGE))
                .contains("My page About me", "Your answers are kept apart")
                .doesNotContain("Take back");
        assertThat(zoe.post(PAGE, "carer", "yes", "age", "").getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(isChosen(zoe, "carer", "yes")).isTrue();
        assertThat(isChosen(zoe, "carer", "no")).isFalse();
        assertThat(isChosen(SIGNING.in("ravi@residents.example"), "carer", "yes"))
                .isFalse();
        assertThat(zoe.see("/my/data")).contains("Carer", "yes");
        assertThat(zoe.fill(PAGE, PAGE + "/removal").getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(isChosen(zoe, "carer", "yes")).isFalse();
        assertThat(zoe.see(PAGE)).doesNotContain("Take back");
    }

    @Test
    void answerThatIsNoneIsRefused() {
        var zoe = SIGNING.in("odd@residents.example");
        assertThat(zoe.fill(PAGE, PAGE, "carer", "perhaps").getStatus()).isEqualTo(409);
        assertThat(zoe.see(PAGE)).doesNotContain("Take back");
    }

    @Test
    void strangersAreLedToTheSignInPageAndOtherSitesAnswerNothing() {
        assertThat(PAGES.browser().get(PAGE).getRedirectedUrl()).isEqualTo("/sign-in?then=%2Fmy%2Fabout-me");
        var zoe = SIGNING.in("forged@residents.example");
        assertThat(zoe.forge(PAGE, "carer", "yes").getStatus()).isEqualTo(403);
        assertThat(zoe.see(PAGE)).doesNotContain("Take back");
    }
}
