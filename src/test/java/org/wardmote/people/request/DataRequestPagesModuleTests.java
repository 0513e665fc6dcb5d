package org.wardmote.people.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.html;
import static org.wardmote.TestBrowser.text;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.kernel.Function;
import org.wardmote.people.Mailbox;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Reason;
import org.wardmote.people.PersonalData.Restriction;
import org.wardmote.people.Signing;
import org.wardmote.people.Told;
import org.wardmote.people.person.Persons;

class DataRequestPagesModuleTests {

    private static final String LIST = "/desk/data-requests";
    private static final Mailbox MAILBOX = new Mailbox();
    private static final Told TOLD = new Told();
    private static final TestPages PAGES = TestPages.of(TestClock.noon(), List.of(MAILBOX, TOLD), "people", "area");
    private static final Signing SIGNING = new Signing(PAGES, MAILBOX);
    private static TestBrowser police;
    private static TestBrowser oversight;
    private static int number;

    private final String email = "zoe" + ++number + "@residents.example";
    private DataRequest request;

    @BeforeAll
    static void signIn() {
        police = SIGNING.holding(Function.ADMINISTER, "metropolitan", "boss@met.example");
        oversight = SIGNING.holding(Function.ADMINISTER, "mopac", "boss@mopac.example");
    }

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @BeforeEach
    void ask() {
        request = PAGES.transaction()
                .execute(status -> PAGES.get(Requests.class)
                        .ask(
                                PAGES.get(Persons.class).prove(email),
                                DataRequest.Kind.ERASURE,
                                List.of(
                                        standing("POLICE" + number, Reason.OPEN_CASE, "metropolitan"),
                                        standing("MOPAC" + number, Reason.SAFEGUARDING, "mopac"))));
    }

    private static Requests.Standing standing(String record, Reason reason, String organisation) {
        return new Requests.Standing("ledger", new Restriction(record, reason, organisation));
    }

    private String page() {
        return LIST + "/" + request.reference();
    }

    private MockHttpServletResponse decide(TestBrowser by, String record, String... fields) {
        var id = request.records().stream()
                .filter(one -> one.record().equals(record))
                .findFirst()
                .orElseThrow()
                .id();
        var all = new String[fields.length + 2];
        all[0] = "record";
        all[1] = String.valueOf(id);
        System.arraycopy(fields, 0, all, 2, fields.length);
        return by.fill(LIST, page(), all);
    }

    private PersonId person() {
        return request.person();
    }

    @Test
    void listNamesTheRequestAndNeverThePerson() {
        assertThat(police.see(LIST))
                .contains("Desk Requests about data", request.reference(), "To be erased", "18 December 2026")
                .doesNotContain(email);
        assertThat(html(police.get(LIST))).doesNotContain(person().value().toString());
    }

    @Test
    void eachDecidesOnTheRecordsOfTheirOwnOrganisation() {
        assertThat(police.see(page()))
                .contains("Requests about data Request " + request.reference(), "POLICE" + number)
                .contains("The case is still open.", "That you looked is logged")
                .doesNotContain("MOPAC" + number, email);
        assertThat(decide(police, "MOPAC" + number, "keep", "no", "because", "It is over.")
                        .getStatus())
                .isEqualTo(404);
        assertThat(oversight.see(page())).contains("MOPAC" + number).doesNotContain("POLICE" + number);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var blank = decide(police, "POLICE" + number);
        assertThat(blank.getStatus()).isEqualTo(422);
        assertThat(text(blank)).contains("Choose what happens to it", "Give your reason");
        var untold = decide(police, "POLICE" + number, "keep", "yes", "because", "It runs on.", "tell", "no");
        assertThat(untold.getStatus()).isEqualTo(422);
        assertThat(text(untold)).contains("Say how telling them would prejudice", "It runs on.");
        assertThat(decide(police, "POLICE" + number, "keep", "no", "because", "x".repeat(1001))
                        .getStatus())
                .isEqualTo(422);
        assertThat(decide(
                                police,
                                "POLICE" + number,
                                "keep",
                                "yes",
                                "because",
                                "It runs on.",
                                "tell",
                                "no",
                                "silence",
                                "x".repeat(1001))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void lastDecisionErasesAndTellsThePersonWhatStays() {
        assertThat(decide(police, "POLICE" + number, "keep", "no", "because", "It is answered.")
                        .getRedirectedUrl())
                .isEqualTo(LIST);
        assertThat(police.see(page())).contains("Decided: it does not stay. It is answered.");
        assertThat(decide(police, "POLICE" + number, "keep", "yes", "because", "No.", "tell", "yes")
                        .getStatus())
                .isEqualTo(409);
        assertThat(PAGES.get(Persons.class).findOfAge(email)).isPresent();
        decide(oversight, "MOPAC" + number, "keep", "yes", "because", "A child is looked after.", "tell", "yes");
        assertThat(PAGES.get(Persons.class).findOfAge(email)).isEmpty();
        assertThat(TOLD.messages.getLast().email()).isEqualTo(email);
        assertThat(TOLD.messages.getLast().text()).contains("MOPAC" + number, "A child is looked after.");
        assertThat(police.see(LIST)).doesNotContain(request.reference());
    }

    @Test
    void whoeverIsNotEntitledFindsNothing() {
        var constable = SIGNING.holding(Function.ANSWER, "metropolitan", "pc" + number + "@met.example");
        var council = SIGNING.holding(Function.ADMINISTER, "lambeth-council", "boss" + number + "@council.example");
        var resident = SIGNING.in(email);
        for (var stranger : List.of(constable, resident)) {
            assertThat(stranger.get(LIST).getStatus()).isEqualTo(404);
            assertThat(stranger.get(page()).getStatus()).isEqualTo(404);
        }
        assertThat(council.see(LIST)).doesNotContain(request.reference());
        assertThat(council.get(page()).getStatus()).isEqualTo(404);
        assertThat(police.get(LIST + "/ZZZZZZZZ").getStatus()).isEqualTo(404);
        assertThat(PAGES.browser().get(LIST).getRedirectedUrl()).startsWith("/sign-in?then=");
    }
}
