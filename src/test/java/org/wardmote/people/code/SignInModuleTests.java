package org.wardmote.people.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.text;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Mailbox;

class SignInModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES = TestPages.of(CLOCK, List.of(MAILBOX), "people", "area");

    @AfterAll
    static void close() {
        PAGES.close();
    }

    private final TestBrowser browser = PAGES.browser();

    private static void ask(TestBrowser browser, String email) {
        assertThat(browser.fill("/sign-in", "/sign-in", "email", email).getRedirectedUrl())
                .isEqualTo("/sign-in/code");
    }

    private static MockHttpServletResponse open(TestBrowser browser, String path) {
        return browser.fill(path, path);
    }

    /// Signs in for the first time.
    private static void register(TestBrowser browser, String email) {
        ask(browser, email);
        assertThat(open(browser, MAILBOX.newest(email).path()).getRedirectedUrl())
                .isEqualTo("/sign-in/age");
        assertThat(browser.fill("/sign-in/age", "/sign-in/age", "age", "yes").getRedirectedUrl())
                .isEqualTo("/my");
    }

    private static boolean isSignedIn(TestBrowser browser) {
        return browser.get("/my").getStatus() == 200;
    }

    @Test
    void theButtonBehindTheLinkSignsInAndTheLinkWorksOnce() {
        register(browser, "once@example.org");
        assertThat(isSignedIn(browser)).isTrue();
        var path = MAILBOX.newest("once@example.org").path();
        var replayed = PAGES.browser();
        assertThat(text(replayed.get(path))).contains("This link does not work any more");
        assertThat(open(replayed, path).getStatus()).isIn(403, 410);
        assertThat(isSignedIn(replayed)).isFalse();
    }

    @Test
    void programsThatOpenLinksUseNothingUp() {
        register(browser, "scanned@example.org");
        var elsewhere = PAGES.browser();
        ask(elsewhere, "scanned@example.org");
        var path = MAILBOX.newest("scanned@example.org").path();
        for (var i = 0; i < 5; i++) {
            assertThat(PAGES.browser().head(path).getStatus()).isEqualTo(200);
            assertThat(PAGES.browser().see(path)).contains("You are about to sign in as scanned@example.org");
        }
        assertThat(open(elsewhere, path).getRedirectedUrl()).isEqualTo("/my");
    }

    @Test
    void theCodeIsTypedWhereItWasAskedForAndNowhereElse() {
        register(PAGES.browser(), "typed@example.org");
        ask(browser, "typed@example.org");
        var code = MAILBOX.newest("typed@example.org").code();
        var stranger = PAGES.browser();
        assertThat(stranger.fill("/sign-in/code", "/sign-in/code", "code", code).getStatus())
                .isEqualTo(422);
        var typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(browser.fill("/sign-in/code", "/sign-in/code", "code", typed).getRedirectedUrl())
                .isEqualTo("/my");
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(PAGES.browser().see(MAILBOX.newest("typed@example.org").path()))
                .contains("does not work any more");
    }

    @Test
    void aCodeIsGuessedFiveTimesAndTheLinkGoesOnWorking() {
        register(PAGES.browser(), "guessed@example.org");
        ask(browser, "guessed@example.org");
        var sent = MAILBOX.newest("guessed@example.org");
        for (var i = 0; i < SentCodes.GUESSES; i++)
            assertThat(text(browser.fill("/sign-in/code", "/sign-in/code", "code", "22222222")))
                    .contains("This code does not work here");
        assertThat(browser.fill("/sign-in/code", "/sign-in/code", "code", sent.code())
                        .getStatus())
                .isEqualTo(422);
        assertThat(open(PAGES.browser(), sent.path()).getRedirectedUrl()).isEqualTo("/my");
    }

    @Test
    void linksAndCodesHoldForAQuarterOfAnHour() {
        register(PAGES.browser(), "late@example.org");
        ask(browser, "late@example.org");
        CLOCK.advance(Duration.ofMinutes(15));
        var sent = MAILBOX.newest("late@example.org");
        assertThat(browser.get(sent.path()).getStatus()).isEqualTo(410);
        assertThat(browser.fill("/sign-in/code", "/sign-in/code", "code", sent.code())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoIsKnownHereCannotBeTold() {
        register(PAGES.browser(), "known@example.org");
        ask(browser, "known@example.org");
        var stranger = PAGES.browser();
        ask(stranger, "unknown@example.org");
        assertThat(browser.see("/sign-in/code").replace("known@", "@"))
                .isEqualTo(stranger.see("/sign-in/code").replace("unknown@", "@"));
        assertThat(MAILBOX.all("unknown@example.org")).hasSize(1);
    }

    @Test
    void whoeverFloodsAnAddressDoesNotKeepItsOwnerOut() {
        register(PAGES.browser(), "victim@example.org");
        var attacker = PAGES.browser().at("203.0.113.9");
        for (var minute = 0; minute < 60; minute++) {
            attacker.fill("/sign-in", "/sign-in", "email", "Victim@Example.org");
            CLOCK.advance(Duration.ofMinutes(1));
        }
        assertThat(MAILBOX.all("victim@example.org")).hasSizeBetween(20, 30);
        assertThat(open(browser, MAILBOX.newest("victim@example.org").path()).getRedirectedUrl())
                .isEqualTo("/my");
    }

    @Test
    void aSourceThatAsksTooOftenWaitsAndOthersDoNot() {
        var network = "2001:db8:1:2::";
        MockHttpServletResponse answer = null;
        for (var i = 0; i < 41; i++)
            answer = PAGES.browser().at(network + i).fill("/sign-in", "/sign-in", "email", "s" + i + "@example.org");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(text(answer)).contains("Too many tries", "its link works all the same");
        ask(PAGES.browser().at("2001:db8:1:3::1"), "other@example.org");
        assertThat(open(
                                PAGES.browser().at(network + 1),
                                MAILBOX.newest("s3@example.org").path())
                        .getRedirectedUrl())
                .isEqualTo("/sign-in/age");
    }

    @Test
    void whoIsUnder13HasNoAccountAndNothingIsKept() {
        ask(browser, "child@example.org");
        open(browser, MAILBOX.newest("child@example.org").path());
        assertThat(browser.fill("/sign-in/age", "/sign-in/age").getStatus()).isEqualTo(422);
        assertThat(text(browser.fill("/sign-in/age", "/sign-in/age", "age", "no")))
                .contains("You cannot have an account yet", "private link");
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(PAGES.jdbc()
                        .sql("select (select count(*) from people.route where match = 'child@example.org')"
                                + " + (select count(*) from people.sign_in_code where email = 'child@example.org')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void formTokenFromBeforeASignInIsWorthNothingAfterwards() {
        register(PAGES.browser(), "fixed@example.org");
        browser.get("/sign-in");
        var before = browser.cookies().get("wardmote-form");
        browser.fill("/sign-in", "/sign-in", "email", "fixed@example.org");
        open(browser, MAILBOX.newest("fixed@example.org").path());
        assertThat(browser.cookies()).doesNotContainKey("wardmote-form");
        browser.get("/my/sign-ins");
        assertThat(browser.cookies().get("wardmote-form").getValue()).isNotEqualTo(before.getValue());
    }

    @Test
    void signingOutLeavesNothingToSignInWith() {
        register(browser, "leaves@example.org");
        assertThat(browser.fill("/my", "/sign-out").getRedirectedUrl()).isEqualTo("/");
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(browser.fill("/sign-in", "/sign-in/age", "age", "yes").getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void whatWasTypedIsStillThereWhenItIsNoAddress() {
        var answer = browser.fill("/sign-in", "/sign-in", "email", "nobody", "then", "/my/sign-ins");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.html(answer))
                .contains("value=\"nobody\"", "href=\"#email\"", "aria-describedby=\"email-hint email-error\"")
                .contains("value=\"/my/sign-ins\"");
    }

    @Test
    void oneIsLedBackToWhereOneWasGoingAndNeverElsewhere() {
        register(PAGES.browser(), "going@example.org");
        assertThat(browser.get("/my/sign-ins").getHeader("Location")).isEqualTo("/sign-in?then=%2Fmy%2Fsign-ins");
        browser.fill("/sign-in", "/sign-in", "email", "going@example.org", "then", "/my/sign-ins");
        assertThat(open(browser, MAILBOX.newest("going@example.org").path()).getRedirectedUrl())
                .isEqualTo("/my/sign-ins");
        browser.fill("/sign-in", "/sign-in", "email", "going@example.org", "then", "//elsewhere.example");
        assertThat(open(browser, MAILBOX.newest("going@example.org").path()).getRedirectedUrl())
                .isEqualTo("/my");
    }

    @Test
    void postsFromOtherSitesAreRefused() {
        ask(browser, "forged@example.org");
        var path = MAILBOX.newest("forged@example.org").path();
        assertThat(browser.forge(path).getStatus()).isEqualTo(403);
        assertThat(browser.forge("/sign-in", "email", "forged@example.org").getStatus())
                .isEqualTo(403);
        assertThat(browser.get(path).getStatus()).isEqualTo(200);
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSitesAndOnSafeConnectionsFromOthers() {
        register(browser, "cookies@example.org");
        browser.get("/my/sign-ins");
        assertThat(browser.cookies().keySet()).containsExactly("wardmote-form", "wardmote-sign-in");
        for (var cookie : browser.cookies().values()) {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getSecure()).isFalse();
        }
        var safe = PAGES.browser().send(org.springframework.http.HttpMethod.GET, "https://localhost", "/sign-in");
        assertThat(safe.getCookie("wardmote-form").getSecure()).isTrue();
        assertThat(safe.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(safe.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void secretsAreKeptAsHashesOnly() {
        ask(browser, "hashed@example.org");
        var sent = MAILBOX.newest("hashed@example.org");
        var row = PAGES.jdbc()
                .sql("select c::text from people.sign_in_code c where email = 'hashed@example.org'")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(sent.code(), sent.path().substring("/sign-in/".length()));
    }

    @Test
    void oldLinksAndCountsAreRemoved() {
        ask(browser, "tidied@example.org");
        CLOCK.advance(Duration.ofHours(2));
        PAGES.get(Tidying.class).run();
        assertThat(PAGES.jdbc()
                        .sql("select (select count(*) from people.sign_in_code) + (select count(*) from"
                                + " people.attempt)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
