package org.wardmote.scrutiny.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation.Kind;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.Effect;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.PriorityFact.FindingMade;
import org.wardmote.scrutiny.scoreboard.Pages;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Known;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;
import org.wardmote.scrutiny.told.Viewing;
import org.wardmote.scrutiny.told.Work;

class EvidenceModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Instant AT = Instant.parse("2026-11-02T12:00:00Z");
    private static final String ADDRESS = "/desk/evidence?area=thornfield/abbey-green";
    private static final TestParts PARTS = TestParts.of(
            CLOCK,
            List.of(new Known("decision", "@cmd|' /C calc'!A0", "/answers/D")),
            "area",
            "engagement",
            "scrutiny.told",
            "scrutiny.fact",
            "scrutiny.tally",
            "scrutiny.deed",
            "scrutiny.measure",
            "scrutiny.result",
            "scrutiny.promise",
            "scrutiny.naming",
            "scrutiny.breakdown");
    private static final Pages PAGES = load();

    /// In Abbey Green eleven spoke by letter and one by telephone; a finding was made of them, and a decision after
    /// it told to everybody. A meeting was held, one was cancelled, one is to come.
    private static Pages load() {
        Thornfield.load(PARTS);
        PARTS.run("meetings", "m.csv", """
            id,area_code,title,type,starts,ends,status
            a,X05000001,=2+3 with the team,drop-in,2026-11-03T10:30,2026-11-03T11:30,
            b,X05000001,Ward panel,ward-panel,2026-11-04T10:30,2026-11-04T11:30,cancelled
            c,X05000001,Next panel,ward-panel,2026-12-04T10:30,2026-12-04T11:30,
            """, Map.of());
        var told = PARTS.get(Told.class);
        for (var id = 1; id <= 12; id++) {
            var channel = id == 1 ? Channel.TELEPHONE : Channel.LETTER;
            told.tell(Story.received(id, here(), AT, channel, null, null).answered(AT.plusSeconds(60)));
        }
        told.publish(new FindingMade(new FindingId(1), here(), AT, AT, 12, 11));
        new Work(1, here())
                .published(Effect.CHANGED, AT.plusSeconds(86_400))
                .told(AT.plusSeconds(172_800))
                .facts()
                .forEach(told::publish);
        new Work(2, here()).promised(LocalDate.of(2026, 12, 1), AT).facts().forEach(told::publish);
        new Counter(PARTS).all();
        return new Pages(PARTS, CLOCK);
    }

    private static Area ward(Ward ward) {
        return PARTS.get(Areas.class).find(Thornfield.SLUG, ward.slug()).orElseThrow();
    }

    private static Placed here() {
        var area = ward(Ward.ABBEY_GREEN);
        return new Placed("metropolitan", area.borough().id(), area.id());
    }

    @AfterAll
    static void close() {
        PARTS.close();
    }

    @Test
    void viewsInformationAndMeetingsOfAPeriodAreOnOnePage() {
        PAGES.as(Viewing.scrutinising("mopac"));
        assertThat(PAGES.text(ADDRESS + "&from=2026-10-01&to=2026-11-17"))
                .contains("Evidence of duties in Abbey Green, 1 October 2026 to 17 November 2026")
                .contains("Contributions received 12", "Ways in which they came, most used first Letter, Telephone")
                .contains("Answers that reached people 12", "Findings made of them 1, which gathered 12 contributions")
                .contains("4 November 2026 Outcome told to each contributor")
                .contains("Each person who had contributed", "3 November 2026 Decision made public")
                .contains("Everybody, after 40 contributions", "2 November 2026 Promise made in public")
                .contains("1 was held and 1 was cancelled.".replace(" and", ", and"))
                .contains("3 November 2026 =2+3 with the team Open to the public")
                .contains("How many came to a meeting is not recorded here.")
                .doesNotContain("Next panel");
    }

    @Test
    void onlyThePeriodIsShown() {
        PAGES.as(Viewing.scrutinising("mopac"));
        assertThat(PAGES.text(ADDRESS + "&from=2026-11-03&to=2026-11-03"))
                .contains("Contributions received 0", "Decision made public", "1 was held")
                .doesNotContain("Promise made in public", "Outcome told");
        assertThat(PAGES.get(ADDRESS + "&from=2026-11-03&to=2026-11-02").getStatus())
                .isEqualTo(404);
        assertThat(PAGES.get(ADDRESS + "&from=never").getStatus()).isEqualTo(400);
    }

    @Test
    void theFileIsSafeInASpreadsheet() {
        PAGES.as(Viewing.scrutinising("mopac"));
        var file = PAGES.html("/desk/evidence.csv?area=thornfield/abbey-green&from=2026-10-01&to=2026-11-17");
        assertThat(file)
                .contains("section,day,what,about,to_whom", "'=2+3 with the team", "'@cmd|' /C calc'!A0 (1)")
                .doesNotContain(",=2", ",@cmd", ",\"=", ",\"@");
    }

    @Test
    void aBoroughLeadsToItsWardsAndTheFormOffersWhatIsInReach() {
        PAGES.as(Viewing.supervising(
                "metropolitan",
                PARTS.get(Areas.class).findBorough(Thornfield.SLUG).orElseThrow()));
        assertThat(PAGES.html("/desk/evidence")).contains("<option value=\"thornfield\"");
        assertThat(PAGES.html("/desk/evidence?area=thornfield"))
                .contains("/desk/evidence?area=thornfield/abbey-green&amp;from=2025-11-18&amp;to=2026-11-17");
    }

    @Test
    void nobodyElseSeesIt() {
        for (var viewer : List.of(
                Viewer.NOBODY,
                Viewing.holding(Function.ANSWER, "metropolitan", Kind.POLICE, null),
                Viewing.supervising("city-of-london", null),
                Viewing.scrutinising("btp-authority"))) {
            PAGES.as(viewer);
            assertThat(PAGES.get(ADDRESS).getStatus()).isEqualTo(404);
            assertThat(PAGES.get("/desk/evidence.csv?area=thornfield").getStatus())
                    .isEqualTo(404);
        }
    }
}
