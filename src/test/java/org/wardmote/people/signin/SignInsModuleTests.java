package org.wardmote.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.html;
import static org.wardmote.TestBrowser.text;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Mailbox;
import org.wardmote.people.Signing;

class SignInsModuleTests {

    private static final Pattern END = Pattern.compile("action=\"(/my/sign-ins/\\d+/end)\"");

    private static final TestClock CLOCK = TestClock.noon();
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES = TestPages.of(CLOCK, List.of(MAILBOX), "people", "area");
    private static final Signing SIGNING = new Signing(PAGES, MAILBOX);

    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @Test
    void eachSignInIsListedWithItsDeviceAndWhen() {
        var desktop = SIGNING.in("listed@example.org");
        CLOCK.advance(Duration.ofHours(3));
        SIGNING.in(PAGES.browser().called(PHONE), "listed@example.org");
        assertThat(desktop.see("/my/sign-ins"))
                .contains("Firefox on Linux This one")
                .contains("Safari on iPhone", "By a link that was sent to you.")
                .containsPattern("Last used \\d+ \\w+ \\d{4}, \\d\\d:00\\.");
    }

    @Test
    void noneWasLastUsedBeforeItBegan() {
        CLOCK.advance(Duration.ofMinutes(25));
        assertThat(SIGNING.in("begins@example.org").see("/my/sign-ins"))
                .containsPattern("Since (\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d)\\. Last used \\1\\.");
    }

    @Test
    void oneIsEndedAndTheOthersGoOn() {
        var here = SIGNING.in("ends@example.org");
        CLOCK.advance(Duration.ofMinutes(1));
        var lost = SIGNING.in("ends@example.org");
        var end = END.matcher(html(here.get("/my/sign-ins")));
        assertThat(end.find()).isTrue();
        here.post(end.group(1));
        assertThat(isSignedIn(lost)).isFalse();
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void allOthersAreEndedAtOnce() {
        var here = SIGNING.in("alone@example.org");
        var others = List.of(SIGNING.in("alone@example.org"), SIGNING.in("alone@example.org"));
        here.fill("/my/sign-ins", "/my/sign-ins/others/end");
        assertThat(others).noneMatch(SignInsModuleTests::isSignedIn);
        assertThat(isSignedIn(here)).isTrue();
    }

    @Test
    void nobodyEndsASignInOfSomebodyElse() {
        var victim = SIGNING.in("mine@example.org");
        var end = END.matcher(html(victim.get("/my/sign-ins")));
        assertThat(end.find()).isTrue();
        var stranger = SIGNING.in("stranger@example.org");
        assertThat(stranger.fill("/my/sign-ins", end.group(1)).getStatus()).isEqualTo(404);
        assertThat(isSignedIn(victim)).isTrue();
    }

    @Test
    void aSignInLapsesWhenItIsNotUsed() {
        var browser = SIGNING.in("lapses@example.org");
        CLOCK.advance(Duration.ofDays(13));
        assertThat(isSignedIn(browser)).isTrue();
        CLOCK.advance(Duration.ofDays(15));
        assertThat(isSignedIn(browser)).isFalse();
        CLOCK.advance(Duration.ofDays(91));
        PAGES.get(Forgetting.class).run();
        assertThat(PAGES.jdbc()
                        .sql("select count(*) from people.sign_in s join people.route r on r.person = s.person"
                                + " where r.match = 'lapses@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSentAfterASignInHasEndedIsNotTakenAndCanBeSentAgain() {
        var browser = SIGNING.in("lost@example.org");
        browser.get("/my/sign-ins");
        var elsewhere = SIGNING.in("lost@example.org");
        elsewhere.fill("/my/sign-ins", "/my/sign-ins/others/end");
        var refused = browser.post("/my/sign-ins/others/end");
        assertThat(refused.getStatus()).isEqualTo(401);
        assertThat(text(refused)).contains("Sign in again in another tab", "what you typed should still be there");
    }

    @Test
    void publicPagesSetNoCookieAndAreTheSameForWhoeverHasSignedIn() {
        var stranger = PAGES.browser();
        var plain = stranger.get("/about");
        assertThat(plain.getStatus()).isEqualTo(200);
        assertThat(stranger.cookies()).isEmpty();
        var browser = SIGNING.in("reader@example.org");
        var mine = browser.get("/about");
        assertThat(mine.getHeader("ETag")).isEqualTo(plain.getHeader("ETag"));
        assertThat(mine.getHeader("Cache-Control")).startsWith("public");
        assertThat(browser.see("/my")).contains("You are signed in. Sign out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "elsewhere",
                "/a\nb",
                "/\t/elsewhere.example",
                "/a\\b",
                "/sign-out",
                "/sign-in?then=/my",
                ""
            })
    void onlyAPathOfOursIsLedTo(String asked) {
        assertThat(LocalPath.of(asked)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void aPathOfOursIsLedTo() {
        for (var path :
                new String[] {"/desk", "/desk/contributions?state=open&at=2026-11-18", "/areas/a/b", "/sign-ins"})
            assertThat(LocalPath.of(path).value()).isEqualTo(path);
    }

    private static boolean isSignedIn(TestBrowser browser) {
        return browser.get("/my").getStatus() == 200;
    }
}
