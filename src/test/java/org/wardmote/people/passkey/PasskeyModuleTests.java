package org.wardmote.people.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Mailbox;
import org.wardmote.people.code.Attempts;
import org.wardmote.people.code.Tries;
import org.wardmote.people.person.Persons;

class PasskeyModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES = TestPages.of(CLOCK, List.of(MAILBOX), "people", "area");
    private static int number;

    private final String email = "owner" + ++number + "@example.org";
    private final TestBrowser browser = PAGES.browser();
    private final Device device = new Device();

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @BeforeEach
    void signIn() {
        signIn(browser, email);
    }

    @Test
    void passkeySignsInStronglyWithNothingTyped() {
        grantAdministration();
        assertThat(register()).isEqualTo(303);
        assertThat(browser.see("/my/passkeys")).contains("my telephone");
        var elsewhere = PAGES.browser();
        assertThat(use(elsewhere)).isEqualTo(303);
        assertThat(elsewhere.get("/desk/grants").getStatus()).isEqualTo(200);
        assertThat(use(PAGES.browser())).isEqualTo(303);
    }

    @Test
    void answerCountsOnceAndOnlyInTheBrowserThatAsked() {
        register();
        var asking = PAGES.browser();
        asking.get("/sign-in/passkey");
        var answer = device.get(TestBrowser.html(asking.post("/sign-in/passkey/options")));
        var thief = PAGES.browser();
        thief.get("/sign-in/passkey");
        assertThat(thief.post("/sign-in/passkey", "credential", answer).getStatus())
                .isEqualTo(422);
        assertThat(asking.post("/sign-in/passkey", "credential", answer).getStatus())
                .isEqualTo(303);
        asking.get("/sign-in/passkey");
        assertThat(asking.post("/sign-in/passkey", "credential", answer).getStatus())
                .isEqualTo(422);
    }

    @Test
    void lateAnswerIsNone() {
        register();
        var asking = PAGES.browser();
        asking.get("/sign-in/passkey");
        var answer = device.get(TestBrowser.html(asking.post("/sign-in/passkey/options")));
        CLOCK.advance(Duration.ofMinutes(11));
        assertThat(asking.post("/sign-in/passkey", "credential", answer).getStatus())
                .isEqualTo(422);
    }

    @Test
    void sourceThatBeginsTooOftenWaitsAndItsNeighboursAndOwnersElsewhereDoNot() {
        register();
        var flooding = PAGES.browser().at("203.0.113.7");
        Tries.exhaust(PAGES, Attempts.Kind.PASSKEY, "203.0.113.7");
        flooding.get("/sign-in/passkey");
        assertThat(flooding.post("/sign-in/passkey/options").getStatus()).isEqualTo(429);
        assertThat(use(PAGES.browser().at("203.0.113.8"))).isEqualTo(303);
        signIn(flooding, email);
        CLOCK.advance(Duration.ofMinutes(15));
        assertThat(use(flooding)).isEqualTo(303);
    }

    @Test
    void deviceThatDoesNotKnowItsOwnerIsNotEnough() {
        device.knowsItsOwner = false;
        assertThat(register()).isEqualTo(422);
        device.knowsItsOwner = true;
        assertThat(register()).isEqualTo(303);
        device.knowsItsOwner = false;
        assertThat(use(PAGES.browser())).isEqualTo(422);
    }

    @Test
    void answerGivenToAnotherSiteIsNone() {
        register();
        device.origin = "http://localhost.example.org";
        assertThat(use(PAGES.browser())).isEqualTo(422);
    }

    @Test
    void nonsenseIsRefusedPlainly() {
        for (var sent : List.of("", "{}", "[]", "null", "{\"id\":1}", "<x>")) {
            browser.get("/sign-in/passkey");
            browser.post("/sign-in/passkey/options");
            assertThat(browser.post("/sign-in/passkey", "credential", sent).getStatus())
                    .isEqualTo(422);
        }
    }

    @Test
    void removedPasskeySignsNobodyInAndOnlyItsOwnerRemovesIt() {
        register();
        var other = PAGES.browser();
        signIn(other, "other" + ++number + "@example.org");
        other.get("/my/passkeys");
        assertThat(other.post("/my/passkeys/removal", "id", device.id()).getStatus())
                .isEqualTo(404);
        browser.get("/my/passkeys");
        assertThat(browser.post("/my/passkeys/removal", "id", device.id()).getStatus())
                .isEqualTo(303);
        assertThat(use(PAGES.browser())).isEqualTo(422);
    }

    @Test
    void mailboxAloneAddsNoSecondPasskey() {
        register();
        var thief = PAGES.browser();
        signIn(thief, email);
        thief.get("/sign-in/passkey");
        assertThat(thief.post("/my/passkeys/options").getStatus()).isEqualTo(409);
        assertThat(thief.post("/my/passkeys/removal", "id", device.id()).getStatus())
                .isEqualTo(409);
    }

    private int register() {
        browser.get("/my/passkeys");
        var options = TestBrowser.html(browser.post("/my/passkeys/options"));
        return browser.post("/my/passkeys", "label", "my telephone", "credential", device.create(options))
                .getStatus();
    }

    private int use(TestBrowser by) {
        by.get("/sign-in/passkey");
        var options = TestBrowser.html(by.post("/sign-in/passkey/options"));
        return by.post("/sign-in/passkey", "credential", device.get(options)).getStatus();
    }

    private static void signIn(TestBrowser by, String email) {
        by.fill("/sign-in", "/sign-in", "email", email);
        var path = MAILBOX.newest(email).path();
        if ("/sign-in/age".equals(by.fill(path, path).getRedirectedUrl()))
            by.fill("/sign-in/age", "/sign-in/age", "age", "yes");
    }

    private void grantAdministration() {
        PAGES.jdbc()
                .sql("""
                    insert into people.granted (person, function, organisation, begins, how, granted_at, reason)
                    values (?, 'ADMINISTER', 'metropolitan', '2026-11-18', 'command', now(), 'test')\
                    """)
                .param(PAGES.get(Persons.class).findOfAge(email).orElseThrow().value())
                .update();
    }
}
