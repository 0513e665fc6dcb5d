package org.wardmote.people.singlesignon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Mailbox;
import org.wardmote.people.code.Attempts;
import org.wardmote.people.code.Tries;
import org.wardmote.people.person.Persons;

class SingleSignOnModuleTests {

    private static final FakeProvider PROVIDER = new FakeProvider();
    private static final Map<String, String> SETTINGS = Map.of(
            "wardmote.single-sign-on.issuer", PROVIDER.issuer(),
            "wardmote.single-sign-on.client-id", "wardmote",
            "wardmote.single-sign-on.client-secret", "a secret",
            "wardmote.single-sign-on.domains", "met.example.org",
            "wardmote.single-sign-on.strong-contexts", "urn:two");
    private static final TestClock CLOCK = TestClock.noon();
    private static final TestPages PAGES = pages();
    private static final List<String> ONCE = List.of("pwd");
    private static final List<String> TWICE = List.of("pwd", "mfa");
    private static int number;

    private final String email = "officer" + ++number + "@met.example.org";
    private final TestBrowser browser = PAGES.browser();

    private static TestPages pages() {
        SETTINGS.forEach(System::setProperty);
        return TestPages.of(CLOCK, List.of(new Mailbox()), "people", "area");
    }

    @AfterAll
    static void close() {
        PAGES.close();
        PROVIDER.close();
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    @Test
    void providersSecondFactorIsTheSecondFactorHere() {
        assertThat(browser.see("/sign-in")).contains("Sign in with your organisation");
        grantAdministration();
        var back = signIn(browser, claims(email, true, TWICE));
        assertThat(back.getRedirectedUrl()).isEqualTo("/desk/grants");
        assertThat(browser.get("/desk/grants").getStatus()).isEqualTo(200);
    }

    @Test
    void withoutASecondFactorNoFunctionWorks() {
        grantAdministration();
        assertThat(signIn(browser, claims(email, true, ONCE)).getStatus()).isEqualTo(303);
        assertThat(browser.get("/my/second-factor").getStatus()).isEqualTo(200);
        assertThat(browser.get("/desk/grants").getRedirectedUrl()).startsWith("/sign-in/second-step");
    }

    @Test
    void contextThatIsAgreedUponCountsToo() {
        grantAdministration();
        signIn(browser, Map.of("email", email, "email_verified", true, "acr", "urn:two"));
        assertThat(browser.get("/desk/grants").getStatus()).isEqualTo(200);
    }

    @Test
    void addressThatIsNotVerifiedOrNotTheProvidersIsNotBelieved() {
        assertThat(signIn(browser, claims(email, false, TWICE)).getStatus()).isEqualTo(422);
        assertThat(signIn(browser, claims("mayor@elsewhere.example.org", true, TWICE))
                        .getStatus())
                .isEqualTo(422);
        assertThat(signIn(browser, claims("mayor@elsewhere.example.org@met.example.org.example.org", true, TWICE))
                        .getStatus())
                .isEqualTo(422);
        assertThat(signIn(browser, Map.of("amr", TWICE)).getStatus()).isEqualTo(422);
        assertThat(browser.get("/my/second-factor").getStatus()).isEqualTo(303);
    }

    @Test
    void answerCountsOnceInTheBrowserThatAskedAndWithItsState() {
        var back = PROVIDER.sendBack(leave(browser), claims(email, true, TWICE));
        assertThat(PAGES.browser().get(back).getStatus()).isEqualTo(422);
        assertThat(browser.get(back).getStatus()).isEqualTo(303);
        assertThat(browser.get(back).getStatus()).isEqualTo(422);
        var another = PROVIDER.sendBack(leave(browser), claims(email, true, TWICE));
        assertThat(browser.get(another.replaceAll("state=.*", "state=guessed")).getStatus())
                .isEqualTo(422);
        leave(browser);
        assertThat(browser.get("/sign-in/organisation/callback?error=access_denied")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void tokenMadeForAnotherRequestIsNotTaken() {
        var told = new HashMap<>(claims(email, true, TWICE));
        told.put("nonce", "another");
        assertThat(signIn(browser, told).getStatus()).isEqualTo(422);
        told.remove("nonce");
        told.put("aud", "somebody else");
        assertThat(signIn(browser, told).getStatus()).isEqualTo(422);
    }

    @Test
    void sourceThatBeginsTooOftenWaitsAndOthersDoNot() {
        Tries.exhaust(PAGES, Attempts.Kind.ORGANISATION, "203.0.113.7");
        var refused = PAGES.browser().at("203.0.113.7").get("/sign-in/organisation");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(TestBrowser.text(refused)).contains("Too many tries");
        assertThat(signIn(browser.at("203.0.113.8"), claims(email, true, ONCE)).getStatus())
                .isEqualTo(303);
        CLOCK.advance(Duration.ofMinutes(15));
        assertThat(signIn(PAGES.browser().at("203.0.113.7"), claims(email, true, ONCE))
                        .getStatus())
                .isEqualTo(303);
    }

    private static String leave(TestBrowser by) {
        var leaving = by.get("/sign-in/organisation?then=/desk/grants");
        assertThat(leaving.getStatus()).isEqualTo(303);
        return String.valueOf(leaving.getRedirectedUrl());
    }

    private static MockHttpServletResponse signIn(TestBrowser by, Map<String, Object> claims) {
        return by.get(PROVIDER.sendBack(leave(by), claims));
    }

    private static Map<String, Object> claims(String email, boolean verified, List<String> methods) {
        return Map.of("email", email, "email_verified", verified, "amr", methods);
    }

    private void grantAdministration() {
        var person = PAGES.get(TransactionTemplate.class)
                .execute(status -> PAGES.get(Persons.class).prove(email));
        PAGES.jdbc().sql("""
            insert into people.granted (person, function, organisation, begins, how, granted_at, reason)
            values (?, 'ADMINISTER', 'metropolitan', '2026-11-18', 'command', now(), 'test')\
            """).param(person.value()).update();
    }
}
