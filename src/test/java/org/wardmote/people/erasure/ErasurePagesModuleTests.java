package org.wardmote.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.text;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Diaries;
import org.wardmote.people.Mailbox;
import org.wardmote.people.PersonalData.Reason;
import org.wardmote.people.Signing;
import org.wardmote.people.Told;
import org.wardmote.people.person.Persons;

class ErasurePagesModuleTests {

    private static final String PAGE = "/my/data/erasure";
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES =
            TestPages.of(TestClock.noon(), List.of(MAILBOX, new Told(), Diaries.class), "people", "area");
    private static final Signing SIGNING = new Signing(PAGES, MAILBOX);

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @AfterEach
    void letGo() {
        PAGES.get(Diaries.class).letGo("CASE");
    }

    private static boolean isKnown(String email) {
        return PAGES.get(Persons.class).findOfAge(email).isPresent();
    }

    @Test
    void nobodyIsErasedBeforeTheySayThatTheyAreSure() {
        var zoe = SIGNING.in("sure@residents.example");
        assertThat(zoe.see(PAGE)).contains("My page My data Erase me", "nobody can bring them back");
        var unsure = zoe.post(PAGE);
        assertThat(unsure.getStatus()).isEqualTo(422);
        assertThat(text(unsure)).contains("There is a problem", "Tick the box if you are sure");
        assertThat(isKnown("sure@residents.example")).isTrue();
        assertThat(zoe.post(PAGE, "sure", "yes").getRedirectedUrl()).isEqualTo("/privacy/erased");
        assertThat(zoe.see("/privacy/erased")).contains("You have been erased");
        assertThat(isKnown("sure@residents.example")).isFalse();
        assertThat(zoe.get("/my").getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void whoeverWaitsForADecisionReadsSoAndIsNotAskedAgain() {
        var zoe = SIGNING.in("waits@residents.example");
        PAGES.get(Diaries.class).restrict("CASE", Reason.OPEN_CASE, "metropolitan");
        assertThat(zoe.fill(PAGE, PAGE, "sure", "yes").getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(zoe.see(PAGE))
                .contains("You have asked to be erased", "you hear by 18 December 2026")
                .doesNotContain("I understand that this cannot be undone");
        assertThat(isKnown("waits@residents.example")).isTrue();
    }

    @Test
    void otherSitesAndStrangersEraseNobody() {
        var zoe = SIGNING.in("forged@residents.example");
        zoe.get(PAGE);
        assertThat(zoe.forge(PAGE, "sure", "yes").getStatus()).isEqualTo(403);
        assertThat(isKnown("forged@residents.example")).isTrue();
        assertThat(PAGES.browser().get(PAGE).getRedirectedUrl()).isEqualTo("/sign-in?then=%2Fmy%2Fdata%2Ferasure");
        assertThat(PAGES.browser().fill("/sign-in", PAGE, "sure", "yes").getStatus())
                .isEqualTo(401);
    }
}
