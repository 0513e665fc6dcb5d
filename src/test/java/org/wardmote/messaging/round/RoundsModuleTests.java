package org.wardmote.messaging.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.people.PersonalData;
import org.wardmote.people.PersonalData.Erasure;

class RoundsModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final TestPages PAGES = TestPages.of(
            CLOCK,
            "area",
            "guide",
            "engagement",
            "people",
            "messaging",
            "ledger",
            "priority",
            "volunteering",
            "scrutiny");
    private static final StaffPages DESK = new StaffPages(CLOCK, PAGES);
    private static final Officer AMARA =
            DESK.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private static final Officer GRACE =
            DESK.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
    private static final Officer IRIS = DESK.officer("Iris Vane", "metropolitan", Ward.BELL_YARD, Function.COMPOSE);

    @AfterAll
    static void close() {
        PAGES.close();
    }

    private static String of(Ward ward) {
        return "/desk/rounds/thornfield/" + ward.slug();
    }

    private static MockHttpServletResponse add(Officer by, Ward ward, String name, String streets) {
        by.see(of(ward));
        return by.post(of(ward) + "/new", "name", name, "streets", streets);
    }

    private static String one(Ward ward, String name) {
        return of(ward) + "/"
                + PAGES.jdbc()
                        .sql("select id from messaging.round where name = ?")
                        .param(name)
                        .query(Long.class)
                        .single();
    }

    @Test
    void roundIsWalkedCountedByANamedPersonAndFeedsTheCoverageThatThePublicSees() {
        assertThat(AMARA.see(of(Ward.ABBEY_GREEN))).contains("There are no rounds here yet.");
        assertThat(add(AMARA, Ward.ABBEY_GREEN, "North of the green", "Mill Lane 1 to 99, 50\nTannery Yard: 30\n")
                        .getStatus())
                .isEqualTo(303);
        assertThat(add(AMARA, Ward.ABBEY_GREEN, "South of the green", "St Agnes' Road, 20")
                        .getStatus())
                .isEqualTo(303);
        var north = one(Ward.ABBEY_GREEN, "North of the green");
        assertThat(AMARA.see(north + "/list"))
                .contains("Mill Lane 1 to 99 50", "Tannery Yard 30", "80 households", "Delivered on: ____");
        var wrong = AMARA.post(north + "/delivered", "delivered", "81");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(wrong)).contains("Give a whole number from 0 to 80");
        AMARA.post(north + "/delivered", "delivered", "70");
        assertThat(AMARA.post(north + "/delivered", "delivered", "75").getHeader("Location"))
                .isEqualTo(of(Ward.ABBEY_GREEN) + "?done=marked");
        assertThat(AMARA.see(of(Ward.ABBEY_GREEN)))
                .contains("75 of 100 households have had the summary up to 2026-11 so far")
                .contains("75 households had it, says PC Amara Okafor on 18 November 2026", "Not delivered yet.");
        PAGES.catchUp();
        assertThat(PAGES.browser().see("/areas/thornfield/abbey-green/summary"))
                .contains("75 of 100", "Counted on delivery rounds by the local team");
        assertThat(AMARA.see("/desk/summaries")).contains("75 of 100");
    }

    @Test
    void shareIsOfAllHouseholdsOfTheWardWhereTheyAreKnown() {
        PAGES.run(
                "profiles",
                "profiles.csv",
                "area_code,population,households,source,as_at\nX05000004,5000,2000,Census,2021-03-21\n",
                Map.of());
        var sam = DESK.officer("PC Sam Reid", "metropolitan", Ward.DOVECOTE, Function.ANSWER);
        add(sam, Ward.DOVECOTE, "Loft Street", "Loft Street, 500");
        var street = one(Ward.DOVECOTE, "Loft Street");
        sam.post(street + "/delivered", "delivered", "500");
        assertThat(sam.see(of(Ward.DOVECOTE))).contains("500 of 2,000 households");
        sam.post(street + "/end");
        assertThat(sam.see(of(Ward.DOVECOTE))).contains("500 of 2,000", "There are no rounds here yet.");
    }

    @Test
    void othersRoundsAreNotThereAndWhoWritesMarksNothing() {
        add(GRACE, Ward.BELL_YARD, "Bell Yard", "Bell Yard, 5");
        var yard = one(Ward.BELL_YARD, "Bell Yard");
        assertThat(AMARA.status(of(Ward.BELL_YARD))).isEqualTo(404);
        assertThat(AMARA.status(yard + "/list")).isEqualTo(404);
        assertThat(AMARA.post(yard + "/delivered", "delivered", "5").getStatus())
                .isEqualTo(404);
        assertThat(AMARA.status(yard.replace("bell-yard", "abbey-green") + "/list"))
                .as("not of this ward")
                .isEqualTo(404);
        assertThat(IRIS.see(of(Ward.BELL_YARD))).contains("Bell Yard").doesNotContain("Add a round");
        assertThat(IRIS.post(yard + "/delivered", "delivered", "5").getStatus()).isEqualTo(404);
    }

    @Test
    void streetsHaveNumbersOfDoors() {
        for (var streets : new String[] {"", "Mill Lane", "Mill Lane, none", "Mill Lane, 0", ", 5"}) {
            var wrong = add(AMARA, Ward.ABBEY_GREEN, "Wrong", streets);
            assertThat(wrong.getStatus()).as(streets).isEqualTo(422);
            assertThat(TestBrowser.text(wrong)).contains("Give each street on a line of its own");
        }
        assertThat(add(AMARA, Ward.ABBEY_GREEN, " ", "Mill Lane, 5").getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoeverMarkedGoesWhenTheyAreForgottenAndTheNumberStays() {
        var gone = DESK.officer("PC Dan Hale", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
        add(gone, Ward.BELL_YARD, "Dan's", "Kiln Row, 8");
        gone.post(one(Ward.BELL_YARD, "Dan's") + "/delivered", "delivered", "8");
        var records = PAGES.all(PersonalData.class).stream()
                .filter(one -> one.schema().equals("messaging"))
                .findFirst()
                .orElseThrow();
        assertThat(records.export(gone.id()).toString()).contains("Dan's");
        PAGES.transaction()
                .executeWithoutResult(status ->
                        records.erase(new Erasure(gone.id(), text -> text, text -> text, Set.of(), CLOCK.instant())));
        assertThat(GRACE.see(of(Ward.BELL_YARD)))
                .contains("8 households had it, says A colleague")
                .doesNotContain("Dan Hale");
    }
}
