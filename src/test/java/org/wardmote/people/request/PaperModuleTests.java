package org.wardmote.people.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.TestBrowser.html;
import static org.wardmote.TestBrowser.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.kernel.Function;
import org.wardmote.people.Diaries;
import org.wardmote.people.Introduction;
import org.wardmote.people.Mailbox;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Reason;
import org.wardmote.people.Signing;
import org.wardmote.people.Told;
import org.wardmote.people.person.Persons;

class PaperModuleTests {

    private final TestClock clock = TestClock.noon();
    private final Mailbox mailbox = new Mailbox();
    private final TestPages pages = TestPages.of(clock, List.of(mailbox, new Told(), Diaries.class), "people", "area");
    private final Signing signing = new Signing(pages, mailbox);
    private final Diaries diaries = pages.get(Diaries.class);
    private final TestBrowser boss = signing.holding(Function.ADMINISTER, "metropolitan", "boss@met.example");
    private final PersonId zoe = introduce("Zoë Lunt", null, "14 Mill House, Bell Lane");

    @AfterEach
    void close() {
        pages.close();
    }

    private PersonId introduce(String name, @Nullable String telephone, @Nullable String postal) {
        return pages.transaction()
                .execute(status -> pages.get(People.class)
                        .introduce(new Introduction(name, null, telephone, postal, Locale.UK, true, "letter")));
    }

    private MockHttpServletResponse take(String name, String route, String address) {
        return boss.fill(
                "/desk/data-requests/new",
                "/desk/data-requests/new",
                "way",
                "LETTER",
                "name",
                name,
                route,
                address,
                "identified",
                "Zoe Lunt's letter came from the address that we hold.");
    }

    private String request(String column) {
        return pages.jdbc()
                .sql("select " + column + "::text from people.data_request order by id desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void whoeverAskedByLetterIsErasedEachTimeTheyWereIntroducedAndItIsRecordedByWhom() {
        diaries.write("MINE", zoe, "Zoë Lunt lives here.");
        var again = introduce("zoe lunt", "020 7946 0021", "14 Mill House\nBell Lane");
        var taken = take("Zoe Lunt", "postal", "14 Mill House, Bell Lane");
        assertThat(text(taken)).contains("The request is taken down", "They have been erased");
        assertThat(pages.get(People.class).exists(zoe)).isFalse();
        assertThat(pages.get(People.class).exists(again)).isFalse();
        assertThat(diaries.read("MINE")).isEqualTo("account removed lives here.");
        assertThat(request("came_by")).isEqualTo("LETTER");
        assertThat(request("identified")).isEqualTo("account removed's letter came from the address that we hold.");
        assertThat(request("taken_by"))
                .isEqualTo(pages.get(Persons.class)
                        .findOfAge("boss@met.example")
                        .orElseThrow()
                        .value()
                        .toString());
        assertThat(pages.jdbc()
                        .sql("select count(*) from people.access_log where record in"
                                + " (select reference from people.data_request)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatStandsInTheWayIsDecidedAsIfTheyHadAskedHere() {
        diaries.write("CASE1", zoe, "Zoë Lunt saw it.");
        diaries.restrict("CASE1", Reason.OPEN_CASE, "metropolitan");
        assertThat(text(take("Zoë Lunt", "postal", "14 mill house bell lane")))
                .contains("Something has to be decided first");
        assertThat(pages.get(People.class).exists(zoe)).isTrue();
        assertThat(boss.see("/desk/data-requests")).contains(request("reference"), "To be erased");
        var decided = boss.fill(
                "/desk/data-requests/" + request("reference"),
                "/desk/data-requests/" + request("reference"),
                "record",
                pages.jdbc()
                        .sql("select id::text from people.restricted_record")
                        .query(String.class)
                        .single(),
                "keep",
                "no",
                "because",
                "It is answered.");
        assertThat(decided.getStatus()).isEqualTo(303);
        assertThat(pages.get(People.class).exists(zoe)).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAndAnotherOfTheHouseholdIsNotTaken() {
        var nothing = boss.fill("/desk/data-requests/new", "/desk/data-requests/new");
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing))
                .contains("Choose how they asked", "Write their name")
                .contains("Write an email address, a telephone number or a postal address", "Say how you made sure");
        var other = take("Max Lunt", "postal", "14 Mill House, Bell Lane");
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(html(other)).contains("Nobody of this name is known here", "value=\"Max Lunt\"");
        assertThat(text(take("Zoë Lunt", "email", "no address"))).contains("Write an email address like");
        assertThat(pages.get(People.class).exists(zoe)).isTrue();
    }

    @Test
    void nobodyElseFindsTheForm() {
        var constable = signing.holding(Function.ANSWER, "metropolitan", "pc@met.example");
        assertThat(constable.get("/desk/data-requests/new").getStatus()).isEqualTo(404);
        assertThat(constable.get("/desk/data-requests").getStatus()).isEqualTo(404);
        assertThat(boss.see("/desk/data-requests")).contains("Take down a request");
        assertThat(signing.in("zoe@residents.example")
                        .get("/desk/data-requests/new")
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.browser().get("/desk/data-requests/new").getRedirectedUrl())
                .startsWith("/sign-in?then=");
    }
}
