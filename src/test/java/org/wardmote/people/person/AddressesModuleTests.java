package org.wardmote.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.html;
import static org.wardmote.TestBrowser.text;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Introduction;
import org.wardmote.people.Mailbox;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Signing;
import org.wardmote.people.Told;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

class AddressesModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Mailbox MAILBOX = new Mailbox();
    private static final Told TOLD = new Told();
    private static final TestPages PAGES = TestPages.of(CLOCK, List.of(MAILBOX, TOLD), "people", "area");
    private static final Signing SIGNING = new Signing(PAGES, MAILBOX);
    private static int number;

    private final String email = "ana" + ++number + "@example.org";
    private final String other = "ana" + number + "@work.example.org";

    @AfterAll
    static void close() {
        PAGES.close();
    }

    private static PersonId introduce(String email, String telephone) {
        return PAGES.transaction()
                .execute(status -> PAGES.get(People.class)
                        .introduce(new Introduction(null, email, telephone, null, Locale.UK, true, "web form")));
    }

    private List<String> reachable() {
        var contacts = PAGES.get(Contacts.class);
        return contacts.reachable(contacts.findByEmail(email).orElseThrow()).stream()
                .map(Route::address)
                .toList();
    }

    /// Presses the button that stands behind this text.
    private static int press(TestBrowser browser, String after) {
        var page = html(browser.get("/my/addresses"));
        var action = Pattern.compile(Pattern.quote(after) + ".*?action=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(action.find()).isTrue();
        return browser.post(action.group(1)).getStatus();
    }

    private void ask(TestBrowser browser, String address) {
        assertThat(browser.fill("/my/addresses/email", "/my/addresses/email", "email", address)
                        .getRedirectedUrl())
                .isEqualTo("/my/addresses/email/code");
    }

    private static int type(TestBrowser browser, String code) {
        return browser.fill("/my/addresses/email/code", "/my/addresses/email/code", "code", code)
                .getStatus();
    }

    @Test
    void numberAndPostalAddressAreAddedUsedAndGivenUp() {
        var ana = SIGNING.in(email);
        assertThat(ana.fill(
                                "/my/addresses",
                                "/my/addresses",
                                "telephone",
                                "020 7946 0011",
                                "postal",
                                "1 Bell Yard\nThornfield")
                        .getStatus())
                .isEqualTo(303);
        assertThat(reachable()).containsExactly(email, "020 7946 0011", "1 Bell Yard\nThornfield");
        assertThat(ana.see("/my")).contains("How we reach you");
        assertThat(press(ana, "020 7946 0011")).isEqualTo(303);
        assertThat(reachable()).containsExactly(email, "1 Bell Yard\nThornfield");
        assertThat(ana.see("/my/addresses")).contains("Also known, and never used to reach you", "020 7946 0011");
        assertThat(press(ana, "020 7946 0011")).isEqualTo(303);
        assertThat(ana.see("/my/addresses")).doesNotContain("020 7946 0011", "Also known");
    }

    @Test
    void whatSomebodyTypedBesideMyAddressIsShownNotUsedAndForgotten() {
        introduce(email, "020 7946 0012");
        var ana = SIGNING.in(email);
        assertThat(reachable()).containsExactly(email);
        assertThat(ana.see("/my/data"))
                .contains("Known besides, never used to reach you", "020 7946 0012", "Add, remove or forget addresses");
        assertThat(press(ana, "020 7946 0012")).isEqualTo(303);
        assertThat(ana.see("/my/data")).doesNotContain("020 7946 0012");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsStillThere() {
        var ana = SIGNING.in(email);
        var none = ana.fill("/my/addresses", "/my/addresses", "telephone", " ");
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(text(none)).contains("Write a telephone number or a postal address");
        var wrong = ana.post("/my/addresses", "telephone", "ring me", "postal", "1 Bell Yard");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(html(wrong)).contains("value=\"ring me\"", "1 Bell Yard</textarea>");
        assertThat(reachable()).containsExactly(email);
    }

    @Test
    void otherPeoplesAddressesAreOutOfReach() {
        var ana = SIGNING.in(email);
        SIGNING.in(other).fill("/my/addresses", "/my/addresses", "telephone", "020 7946 0013");
        var theirs = PAGES.jdbc()
                .sql("select id from people.route where address = '020 7946 0013'")
                .query(Long.class)
                .single();
        ana.get("/my/addresses");
        assertThat(ana.post("/my/addresses/" + theirs + "/removal").getStatus()).isEqualTo(404);
        assertThat(PAGES.browser().get("/my/addresses").getRedirectedUrl()).startsWith("/sign-in?then=");
        assertThat(PAGES.browser().get("/my/addresses/email").getRedirectedUrl())
                .startsWith("/sign-in?then=");
    }

    @Test
    void emailAddressIsAddedByTheCodeThatWasSentThereAndTheOldOneIsTold() {
        introduce(other, "020 7946 0014");
        var ana = SIGNING.in(email);
        ask(ana, other);
        assertThat(type(ana, "22222222")).isEqualTo(422);
        assertThat(reachable()).containsExactly(email);
        assertThat(type(ana, MAILBOX.newest(other).code())).isEqualTo(303);
        assertThat(reachable()).containsExactly(email, other);
        assertThat(ana.see("/my/addresses")).contains("020 7946 0014");
        assertThat(TOLD.messages.stream().filter(message -> message.email().equals(email)))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("If it was not you"));
        assertThat(SIGNING.in(other).see("/my/addresses")).contains(email);
        assertThat(press(ana, email)).isEqualTo(303);
        assertThat(press(ana, other)).isEqualTo(409);
    }

    @Test
    void codeCountsOnlyForWhomItWasSentInTheBrowserThatAskedAndSignsNobodyIn() {
        var ana = SIGNING.in(email);
        ask(ana, other);
        var code = MAILBOX.newest(other).code();
        assertThat(type(SIGNING.in(email), code)).isEqualTo(422);
        var thief = SIGNING.in("thief" + email);
        ask(thief, "another" + email);
        assertThat(type(thief, code)).isEqualTo(422);
        thief.cookies().put("wardmote-adding", ana.cookies().get("wardmote-adding"));
        assertThat(type(thief, code)).isEqualTo(422);
        ana.cookies().put("wardmote-asked", ana.cookies().get("wardmote-adding"));
        assertThat(ana.fill("/sign-in/code", "/sign-in/code", "code", code).getStatus())
                .isEqualTo(422);
        CLOCK.advance(Duration.ofMinutes(15));
        assertThat(type(ana, code)).isEqualTo(422);
    }

    @Test
    void codeIsGuessedFiveTimes() {
        var ana = SIGNING.in(email);
        ask(ana, other);
        for (var i = 0; i < 5; i++) assertThat(type(ana, "22222222")).isEqualTo(422);
        assertThat(type(ana, MAILBOX.newest(other).code())).isEqualTo(422);
    }

    @Test
    void whoseAddressItIsIsToldOnlyToWhoeverReadsItsMail() {
        SIGNING.in(other);
        var ana = SIGNING.in(email);
        ask(ana, other);
        assertThat(ana.see("/my/addresses/email/code")).contains("If " + other + " is an address that can be reached");
        var refused = ana.fill(
                "/my/addresses/email/code",
                "/my/addresses/email/code",
                "code",
                MAILBOX.newest(other).code());
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(text(refused)).contains("You have another account here by this address");
        assertThat(reachable()).containsExactly(email);
    }
}
