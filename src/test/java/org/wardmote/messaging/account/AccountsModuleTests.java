package org.wardmote.messaging.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.CorrespondenceOnPaper;

class AccountsModuleTests {

    private static final String[] GOOD = {
        "where",
        "metropolitan|thornfield",
        "ward",
        "",
        "network",
        "bluesky",
        "handle",
        "@thornfield",
        "address",
        "https://social.example/thornfield",
        "purpose",
        "Meetings and appeals.",
        "owner",
        "Superintendent for Thornfield",
        "ownerTrained.day",
        "1",
        "ownerTrained.month",
        "9",
        "ownerTrained.year",
        "2026",
        "deputy",
        "Press officer",
        "review.day",
        "1",
        "review.month",
        "6",
        "review.year",
        "2027"
    };

    private final TestClock clock = TestClock.noon();
    private final TestPages pages = TestPages.of(
            clock,
            List.of(CorrespondenceOnPaper.class),
            "area",
            "people",
            "messaging.way",
            "messaging.account",
            "ledger");
    private final StaffPages desk = new StaffPages(clock, pages);

    @AfterEach
    void close() {
        pages.close();
    }

    private Officer keeper() {
        return desk.officer("Ines Bell", "metropolitan", null, Function.KEEP_REGISTER);
    }

    @Test
    void boroughWithoutAnAccountIsMarked() {
        assertThat(pages.browser().see("/accounts"))
                .contains("Which police accounts are genuine", "Thornfield No account of the borough is known")
                .contains("The police never ask for money, a password or a code.");
        assertThat(pages.browser().see("/accounts/thornfield")).contains("No account stands in the register here.");
        assertThat(pages.browser().get("/accounts/nowhere").getStatus()).isEqualTo(404);
    }

    @Test
    void keeperAddsAnAccountLooksAtItAndThePublicReadsWhen() {
        var keeper = keeper();
        keeper.see("/desk/accounts/new");
        assertThat(keeper.post("/desk/accounts", GOOD).getRedirectedUrl()).isEqualTo("/desk/accounts");
        assertThat(keeper.see("/desk/accounts"))
                .contains("@thornfield on Bluesky", "Not looked at lately", "Silent for more than 14 days")
                .doesNotContain("Its owner is not trained", "No deputy", "Review due");
        assertThat(pages.browser().see("/accounts/thornfield"))
                .contains("@thornfield on Bluesky", "Superintendent for Thornfield; deputy: Press officer", "Never");
        look(keeper, "18");
        assertThat(pages.browser().see("/accounts/thornfield"))
                .contains("18 November 2026 18 November 2026")
                .doesNotContain("Silent", "Not looked at lately");
    }

    private void look(Officer keeper, String day) {
        var check = "/desk/accounts/" + id() + "/check";
        keeper.see(check);
        assertThat(keeper.post(check, "genuine", "yes", "posted.day", day, "posted.month", "11", "posted.year", "2026")
                        .getRedirectedUrl())
                .isEqualTo("/desk/accounts");
        pages.catchUp();
    }

    @Test
    void accountIsSilentAfterFourteenDays() {
        var keeper = keeper();
        keeper.see("/desk/accounts/new");
        keeper.post("/desk/accounts", GOOD);
        look(keeper, "4");
        assertThat(pages.browser().see("/accounts")).doesNotContain("Silent");
        clock.advance(Duration.ofDays(1));
        pages.catchUp();
        assertThat(pages.browser().see("/accounts")).contains("Silent for more than 14 days");
    }

    @Test
    void accountWithoutOwnerDeputyPurposeAndReviewIsFlagged() {
        var report = pages.run("accounts", "accounts.csv", """
            organisation,area_code,network,handle,address,owner
            metropolitan,X05000001,whatsapp,Abbey Green,https://channel.example/abbey-green,
            metropolitan,X05000002,whatsapp,Bell Yard,https://channel.example/bell-yard,Sergeant
            """, Map.of());
        assertThat(report.saved()).isTrue();
        assertThat(keeper().see("/desk/accounts"))
                .contains("Boroughs without an account of their own in the register: Thornfield")
                .contains("Nobody answers for it", "Its owner is not trained", "No deputy", "No purpose said")
                .contains("Review due");
    }

    @Test
    void importPutsAKnownAccountInItsPlaceAndRefusesWhatCannotBe() {
        var header = "organisation,area_code,network,handle,address,checked_on,posted_on\n";
        var row = "metropolitan,X09000001,x,%s,https://social.example/t,2026-11-02,2026-11-01\n";
        pages.run("accounts", "accounts.csv", header + row.formatted("@old"), Map.of());
        pages.run("accounts", "accounts.csv", header + row.formatted("@new"), Map.of());
        assertThat(pages.browser().see("/accounts/thornfield"))
                .contains("@new on X")
                .doesNotContain("@old");
        var wrong = pages.run("accounts", "accounts.csv", header + """
            nobody,X09000001,x,@a,https://social.example/a,,
            metropolitan,X99,x,@a,https://social.example/a,,
            metropolitan,X09000001,myspace,@a,https://social.example/a,,
            metropolitan,X09000001,x,@a,http://social.example/a,,
            metropolitan,X09000001,x,@a,javascript:alert(1),,
            metropolitan,X09000001,x,@a,https://a@social.example/a,,
            metropolitan,X09000001,x,@a,https://social.example/a,2027-01-01,
            metropolitan,X09000001,x,@a,https://social.example/a,2026-11-01,2026-11-02
            """, Map.of());
        assertThat(wrong.refusals()).isEqualTo(8);
    }

    @Test
    void formComesBackWithWhatWasTyped() {
        var keeper = keeper();
        keeper.see("/desk/accounts/new");
        var answer = keeper.post("/desk/accounts", "handle", "@half", "address", "ftp://x");
        assertThat(answer.getStatus()).isEqualTo(422);
        var wrong = GOOD.clone();
        wrong[9] = "http://social.example/thornfield";
        assertThat(keeper.post("/desk/accounts", wrong).getStatus()).isEqualTo(409);
        keeper.post("/desk/accounts", GOOD);
        assertThat(keeper.post("/desk/accounts", GOOD).getStatus()).isEqualTo(409);
    }

    @Test
    void endedAccountLeavesTheRegisterAndStaysOnRecord() {
        var keeper = keeper();
        keeper.see("/desk/accounts/new");
        keeper.post("/desk/accounts", GOOD);
        var end = "/desk/accounts/" + id() + "/end";
        keeper.see(end);
        assertThat(keeper.post(end, "why", "").getStatus()).isEqualTo(422);
        assertThat(pages.browser().see("/accounts/thornfield")).contains("@thornfield");
        keeper.post(end, "why", "Somebody else has taken it over");
        pages.catchUp();
        assertThat(pages.browser().see("/accounts/thornfield")).doesNotContain("@thornfield");
        assertThat(pages.jdbc()
                        .sql("select what from messaging.account_step order by at, what")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("added", "ended");
    }

    @Test
    void nobodyKeepsAnothersAccounts() {
        var keeper = keeper();
        keeper.see("/desk/accounts/new");
        keeper.post("/desk/accounts", GOOD);
        var elsewhere = desk.officer("Rosa Lund", "city-of-london", null, Function.COMPOSE);
        var ofAWard = desk.officer("Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.COMPOSE);
        var answering = desk.officer("Grace Mensah", "metropolitan", null, Function.ANSWER);
        for (var other : List.of(elsewhere, ofAWard)) {
            assertThat(other.see("/desk/accounts")).doesNotContain("@thornfield");
            assertThat(other.status("/desk/accounts/" + id() + "/check")).isEqualTo(404);
            other.see("/desk/accounts/new");
            assertThat(other.post("/desk/accounts", GOOD).getStatus()).isEqualTo(404);
        }
        assertThat(answering.status("/desk/accounts")).isEqualTo(404);
    }

    private long id() {
        return pages.jdbc()
                .sql("select max(id) from messaging.account")
                .query(Long.class)
                .single();
    }
}
