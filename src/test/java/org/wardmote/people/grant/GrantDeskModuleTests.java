package org.wardmote.people.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.text;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.kernel.Function;
import org.wardmote.people.Mailbox;
import org.wardmote.people.Signing;

class GrantDeskModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES = TestPages.of(CLOCK, List.of(MAILBOX), "people", "area");
    private static int number;

    private final TestBrowser boss = administrator("metropolitan");

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @Test
    void functionIsGivenSeenAndTakenBack() {
        var given = give("officer@example.org", "ANSWER", "metropolitan", "joined the team");
        assertThat(given.getStatus()).isEqualTo(303);
        var page = String.valueOf(given.getRedirectedUrl());
        assertThat(boss.see(page)).contains("has been given", "PC Bo Lind", "officer@example.org", "joined the team");
        assertThat(boss.see("/desk/grants")).contains("PC Bo Lind", "Answer");
        var path = page.replaceAll("\\?.*", "");
        assertThat(boss.fill(path, path + "/end", "reason", " ").getStatus()).isEqualTo(422);
        var ended = boss.fill(path, path + "/end", "reason", "moved away");
        assertThat(boss.see(String.valueOf(ended.getRedirectedUrl())))
                .contains("has ended", "moved away", "taken back by")
                .doesNotContain("Take this function back");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        var blank = boss.fill("/desk/grants/new", "/desk/grants");
        assertThat(blank.getStatus()).isEqualTo(422);
        assertThat(text(blank))
                .contains("There is a problem", "Enter their email address", "Choose a function", "Say why");
        var typed = give("not an address", "ANSWER", "metropolitan", "a <reason> & more");
        assertThat(typed.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(typed)).contains("value=\"not an address\"", "a &lt;reason> &amp; more");
        assertThat(text(give("x@example.org", "SCRUTINISE", "metropolitan", "why")))
                .contains("Only an oversight body");
        assertThat(text(give("x@example.org", "NONSENSE", "metropolitan", "why")))
                .contains("There is no such function");
    }

    @Test
    void administratorsOfOtherOrganisationsFindNothingThere() {
        var path = String.valueOf(give("hidden@example.org", "ANSWER", "metropolitan", "joined")
                        .getRedirectedUrl())
                .replaceAll("\\?.*", "");
        var overseer = administrator("mopac");
        assertThat(overseer.get(path).getStatus()).isEqualTo(404);
        assertThat(overseer.fill("/desk/grants/new", path + "/end", "reason", "spite")
                        .getStatus())
                .isEqualTo(404);
        assertThat(overseer.get("/desk/grants/999999").getStatus()).isEqualTo(404);
        assertThat(overseer.see("/desk/grants")).doesNotContain("PC Bo Lind");
        assertThat(give(overseer, "y@example.org", "ANSWER", "metropolitan", "why")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoeverDoesNotAdministerFindsNoPage() {
        var resident = PAGES.browser();
        assertThat(resident.get("/desk/grants").getRedirectedUrl()).startsWith("/sign-in");
        new Signing(PAGES, MAILBOX).in(resident, "resident" + ++number + "@example.org");
        assertThat(resident.get("/desk/grants").getStatus()).isEqualTo(404);
        assertThat(boss.forge("/desk/grants", "email", "x@example.org").getStatus())
                .isEqualTo(403);
    }

    private MockHttpServletResponse give(String email, String function, String organisation, String reason) {
        return give(boss, email, function, organisation, reason);
    }

    private static MockHttpServletResponse give(
            TestBrowser by, String email, String function, String organisation, String reason) {
        return by.fill(
                "/desk/grants/new",
                "/desk/grants",
                "email",
                email,
                "name",
                "PC Bo Lind",
                "function",
                function,
                "organisation",
                organisation,
                "borough",
                "",
                "reason",
                reason);
    }

    private static TestBrowser administrator(String organisation) {
        return new Signing(PAGES, MAILBOX)
                .holding(Function.ADMINISTER, organisation, "boss" + ++number + "@example.org");
    }
}
