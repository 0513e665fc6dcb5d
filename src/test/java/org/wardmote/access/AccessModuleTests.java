package org.wardmote.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Cast;
import org.wardmote.people.Mailbox;
import org.wardmote.people.PersonId;
import org.wardmote.people.Signing;
import org.wardmote.people.Viewer;

class AccessModuleTests {

    @Controller
    static class PlantedController {

        @GetMapping("/planted/own")
        @SignedIn
        SeeOther own(Viewer viewer) {
            return new SeeOther("/seen/" + viewer.isSignedIn());
        }

        @GetMapping("/desk/planted")
        @Staff({Function.ANSWER, Function.SUPERVISE})
        SeeOther staff(Viewer viewer) {
            return new SeeOther("/held/" + viewer.holds(Function.ANSWER));
        }

        @PostMapping("/desk/planted")
        @Staff(Function.ANSWER)
        SeeOther change() {
            return new SeeOther("/changed");
        }

        @Bean
        DeskEntry plantedEntry() {
            return new DeskEntry("desk.title", "desk.lede", "/desk/planted", Set.of(Function.ANSWER), 1);
        }

        @Bean
        DeskEntry otherPlantedEntry() {
            return new DeskEntry("my.title", "my.lede", "/desk/audit", Set.of(Function.AUDIT), 2);
        }
    }

    private static final TestClock CLOCK = TestClock.noon();
    private static final Mailbox MAILBOX = new Mailbox();
    private static final TestPages PAGES =
            TestPages.of(CLOCK, List.of(MAILBOX, PlantedController.class), "people", "area");
    private static final Signing SIGNING = new Signing(PAGES, MAILBOX);

    @AfterAll
    static void close() {
        PAGES.close();
    }

    /// Somebody who was granted to answer, and is a part of the demonstration.
    private static PersonId officer(String email) {
        PAGES.jdbc()
                .sql("insert into platform.installation (demo) values (true) on conflict do nothing")
                .update();
        var officer = PAGES.transaction()
                .execute(status ->
                        PAGES.get(Cast.class).introduce("Officer " + email, null, "PC Amara Okafor", email, 1));
        PAGES.jdbc()
                .sql("""
                    insert into people.granted (person, function, organisation, begins, how, granted_at, reason)
                    values (?, 'ANSWER', 'metropolitan', ?, 'demo', ?, 'a test')\
                    """)
                .param(officer.value())
                .param(LocalDate.of(2026, 11, 1))
                .param(Timestamp.from(CLOCK.instant()))
                .update();
        return officer;
    }

    private static TestBrowser strong(PersonId person) {
        var browser = PAGES.browser();
        browser.fill("/sign-in", "/sign-in/role", "role", person.value().toString());
        return browser;
    }

    @Test
    void whoeverHasNotSignedInIsLedToSignInAndBack() {
        var nobody = PAGES.browser();
        assertThat(nobody.get("/planted/own?a=b%20c").getHeader("Location"))
                .isEqualTo("/sign-in?then=%2Fplanted%2Fown%3Fa%3Db%2520c");
        assertThat(nobody.get("/desk/planted").getHeader("Location")).isEqualTo("/sign-in?then=%2Fdesk%2Fplanted");
        assertThat(nobody.get("/desk").getStatus()).isEqualTo(303);
        assertThat(SIGNING.in("own@example.org").get("/planted/own").getHeader("Location"))
                .isEqualTo("/seen/true");
    }

    @Test
    void toWhoeverHoldsNoFunctionADeskPageIsNotThere() {
        var resident = SIGNING.in("resident@example.org");
        assertThat(resident.get("/desk/planted").getStatus()).isEqualTo(404);
        assertThat(resident.fill("/my", "/desk/planted").getStatus()).isEqualTo(404);
        assertThat(resident.see("/desk")).contains("You hold no function today");
        assertThat(resident.see("/my")).doesNotContain("Go to your desk");
    }

    @Test
    void staffWithoutASecondFactorAreLedToShowIt() {
        officer("weak@example.org");
        var weak = SIGNING.in("weak@example.org");
        assertThat(weak.get("/desk/planted").getHeader("Location"))
                .isEqualTo("/sign-in/second-step?then=%2Fdesk%2Fplanted");
        assertThat(weak.get("/desk").getHeader("Location")).isEqualTo("/sign-in/second-step?then=/desk");
        assertThat(weak.fill("/my", "/desk/planted").getStatus()).isEqualTo(401);
    }

    @Test
    void staffWithASecondFactorAreLetInForAShift() {
        var officer = strong(officer("strong@example.org"));
        assertThat(officer.get("/desk/planted").getHeader("Location")).isEqualTo("/held/true");
        assertThat(officer.see("/desk"))
                .contains("What your functions open today.")
                .doesNotContain("My page My page");
        assertThat(officer.fill("/desk", "/desk/planted").getHeader("Location")).isEqualTo("/changed");
        CLOCK.advance(Duration.ofHours(12));
        assertThat(officer.get("/desk/planted").getHeader("Location")).startsWith("/sign-in/second-step");
        assertThat(officer.get("/planted/own").getHeader("Location")).isEqualTo("/seen/true");
    }

    @Test
    void headerLeadsStaffToTheirDeskOnTheirOwnPagesAndIsTheSameForAllOnTheOthers() {
        var officer = strong(officer("header@example.org"));
        var resident = SIGNING.in("no-header@example.org");
        assertThat(header(officer, "/my")).contains("href=\"/desk\"");
        assertThat(header(officer, "/desk")).contains("href=\"/desk\" aria-current=\"true\"");
        assertThat(header(resident, "/my")).contains("href=\"/my\"").doesNotContain("href=\"/desk\"");
        assertThat(header(officer, "/")).isEqualTo(header(PAGES.browser(), "/")).doesNotContain("href=\"/desk\"");
        CLOCK.advance(Duration.ofHours(12));
        assertThat(header(officer, "/my")).doesNotContain("href=\"/desk\"");
    }

    private static String header(TestBrowser browser, String address) {
        var html = TestBrowser.html(browser.get(address));
        return html.substring(html.indexOf("<nav"), html.indexOf("</nav>"));
    }

    @Test
    void aSignInThatWasEndedElsewhereOpensNothing() {
        var person = officer("stolen@example.org");
        var stolen = strong(person);
        var owner = strong(person);
        owner.fill("/my/sign-ins", "/my/sign-ins/others/end");
        assertThat(stolen.get("/desk/planted").getHeader("Location")).startsWith("/sign-in?then=");
    }
}
