package org.wardmote.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Mailbox;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;

class SecondFactorModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES = TestPages.of(CLOCK, List.of(MAILBOX), "people", "area");
    private static int number;

    private final String email = "staff" + ++number + "@example.org";
    private final TestBrowser browser = PAGES.browser();

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @Test
    void functionsWorkOnlyWithASecondFactor() {
        signIn(browser);
        grantAdministration();
        assertThat(browser.get("/desk/grants").getRedirectedUrl())
                .isEqualTo("/sign-in/second-step?then=%2Fdesk%2Fgrants");
        assertThat(browser.get("/sign-in/second-step").getRedirectedUrl()).isEqualTo("/my/second-factor");
        var codes = setUp(browser);
        assertThat(codes).hasSize(10);
        assertThat(browser.see("/desk/grants")).contains("Functions of your staff");

        var elsewhere = PAGES.browser();
        signIn(elsewhere);
        assertThat(elsewhere.get("/desk/grants").getStatus()).isEqualTo(303);
        CLOCK.advance(Duration.ofMinutes(1));
        var shown = elsewhere.fill(
                "/sign-in/second-step?then=/desk/grants",
                "/sign-in/second-step",
                "code",
                codeNow(),
                "then",
                "/desk/grants");
        assertThat(shown.getRedirectedUrl()).isEqualTo("/desk/grants");
        assertThat(elsewhere.get("/desk/grants").getStatus()).isEqualTo(200);
    }

    @Test
    void codeAndRecoveryCodeCountOnce() {
        signIn(browser);
        var codes = setUp(browser);
        var again = PAGES.browser();
        signIn(again);
        assertThat(show(again, codeNow())).isEqualTo(422);
        CLOCK.advance(Duration.ofMinutes(1));
        assertThat(show(again, codeNow())).isEqualTo(303);
        var third = PAGES.browser();
        signIn(third);
        assertThat(show(third, codeNow())).isEqualTo(422);
        assertThat(show(third, codes.getFirst().toLowerCase(Locale.ROOT))).isEqualTo(303);
        var fourth = PAGES.browser();
        signIn(fourth);
        assertThat(show(fourth, codes.getFirst())).isEqualTo(422);
        assertThat(fourth.see("/my/second-factor")).contains("9 recovery codes");
    }

    @Test
    void guessingEndsTheGuessersSignInAndNobodyElses() {
        signIn(browser);
        setUp(browser);
        var thief = PAGES.browser();
        signIn(thief);
        for (var i = 0; i < 5; i++) assertThat(show(thief, "000000")).isEqualTo(422);
        CLOCK.advance(Duration.ofMinutes(1));
        thief.get("/sign-in/second-step");
        assertThat(thief.post("/sign-in/second-step", "code", codeNow()).getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(thief.get("/my/second-factor").getRedirectedUrl()).startsWith("/sign-in?");
        assertThat(browser.get("/my/second-factor").getStatus()).isEqualTo(200);
        var owner = PAGES.browser();
        signIn(owner);
        assertThat(show(owner, codeNow())).isEqualTo(303);
    }

    @Test
    void stolenMailboxIsNotEnoughToChangeTheSecondFactor() {
        signIn(browser);
        setUp(browser);
        var thief = PAGES.browser();
        signIn(thief);
        assertThat(thief.see("/my/second-factor")).contains("first show the app");
        thief.get("/sign-in/second-step");
        for (var path : List.of(
                "/my/second-factor/app",
                "/my/second-factor/removal",
                "/my/second-factor/recovery-codes",
                "/my/passkeys/options"))
            assertThat(thief.post(path).getStatus()).isEqualTo(409);
        assertThat(PAGES.get(AuthenticatorApps.class).isSetUp(person())).isTrue();
    }

    @Test
    void appThatIsBeingReplacedGoesOnUntilTheNewOneHasShownACode() {
        signIn(browser);
        setUp(browser);
        browser.fill("/my/second-factor", "/my/second-factor/app");
        CLOCK.advance(Duration.ofMinutes(1));
        var elsewhere = PAGES.browser();
        signIn(elsewhere);
        assertThat(elsewhere.fill("/my/second-factor", "/my/second-factor/app").getStatus())
                .isEqualTo(409);
        assertThat(show(elsewhere, codeNow())).isEqualTo(422);
        assertThat(show(elsewhere, code("select secret from people.authenticator_app where person = :person")))
                .isEqualTo(303);
        setUp(browser);
        CLOCK.advance(Duration.ofMinutes(1));
        var anew = PAGES.browser();
        signIn(anew);
        assertThat(show(anew, codeNow())).isEqualTo(303);
    }

    @Test
    void wrongCodeSetsNothingUp() {
        signIn(browser);
        browser.fill("/my/second-factor", "/my/second-factor/app");
        var refused = browser.fill("/my/second-factor/app", "/my/second-factor/app/confirmation", "code", "000000");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(PAGES.get(SecondFactors.class).has(person())).isFalse();
    }

    @Test
    void whoeverHasLostEverythingBeginsAnew() {
        signIn(browser);
        setUp(browser);
        PAGES.get(LostFactors.class).forget(person());
        assertThat(browser.get("/my/second-factor").getStatus()).isEqualTo(303);
        signIn(browser);
        assertThat(setUp(browser)).hasSize(10);
    }

    private void signIn(TestBrowser by) {
        by.fill("/sign-in", "/sign-in", "email", email);
        var path = MAILBOX.newest(email).path();
        if ("/sign-in/age".equals(by.fill(path, path).getRedirectedUrl()))
            by.fill("/sign-in/age", "/sign-in/age", "age", "yes");
    }

    private List<String> setUp(TestBrowser by) {
        by.fill("/my/second-factor", "/my/second-factor/app");
        var made = by.fill("/my/second-factor/app", "/my/second-factor/app/confirmation", "code", codeNow());
        assertThat(made.getStatus()).isEqualTo(200);
        return Pattern.compile("<code>([A-Z0-9-]+)</code>")
                .matcher(TestBrowser.html(made))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int show(TestBrowser by, String code) {
        return by.fill("/sign-in/second-step", "/sign-in/second-step", "code", code)
                .getStatus();
    }

    /// From the app that is being set up, or else from the one there is.
    private String codeNow() {
        return code("select secret from people.begun_app where person = :person union all"
                + " select secret from people.authenticator_app where person = :person limit 1");
    }

    private String code(String secret) {
        return TimedCode.at(
                PAGES.jdbc()
                        .sql(secret)
                        .param("person", person().value())
                        .query((row, number) -> row.getBytes(1))
                        .single(),
                TimedCode.stepAt(CLOCK.instant()));
    }

    private PersonId person() {
        return PAGES.get(Persons.class).findOfAge(email).orElseThrow();
    }

    private void grantAdministration() {
        PAGES.jdbc()
                .sql("""
                    insert into people.granted (person, function, organisation, begins, how, granted_at, reason)
                    values (?, 'ADMINISTER', 'metropolitan', ?, 'command', now(), 'test')\
                    """)
                .param(person().value())
                .param(LocalDate.of(2026, 11, 18))
                .update();
    }
}
