package org.wardmote.scrutiny.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;

class ScoreboardModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final TestParts PARTS = TestParts.of(
            CLOCK,
            "area",
            "scrutiny.told",
            "scrutiny.fact",
            "scrutiny.tally",
            "scrutiny.deed",
            "scrutiny.result",
            "scrutiny.promise",
            "scrutiny.naming",
            "scrutiny.standard",
            "engagement",
            "scrutiny.measure",
            "scrutiny.breakdown");
    private static final Pages PAGES = load();

    /// In Abbey Green two were answered in time and one is late; one each was said to the borough and to the force;
    /// of October there are thirty letters and four voicemails in Bell Yard.
    private static Pages load() {
        Thornfield.load(PARTS);
        var told = PARTS.get(Told.class);
        var at = Instant.parse("2026-11-05T12:00:00Z");
        told.tell(
                Story.received(1, in(Ward.ABBEY_GREEN), at).answered(at.plusSeconds(3600 * 5)),
                Story.received(2, in(Ward.ABBEY_GREEN), at).answered(at.plusSeconds(3600 * 50)),
                Story.received(3, in(Ward.ABBEY_GREEN), at).missed(),
                Story.received(4, new Placed("metropolitan", borough(), null), at)
                        .answered(at.plusSeconds(60)),
                Story.received(5, new Placed("metropolitan", null, null), at).answered(at.plusSeconds(60)));
        var october = Instant.parse("2026-10-05T12:00:00Z");
        for (var id = 100; id < 134; id++)
            told.tell(Story.received(
                    id, in(Ward.BELL_YARD), october, id < 130 ? Channel.LETTER : Channel.VOICEMAIL, null, null));
        new Counter(PARTS).all();
        return new Pages(PARTS, CLOCK);
    }

    @AfterAll
    static void close() {
        PARTS.close();
    }

    private static Placed in(Ward ward) {
        var area = PARTS.get(Areas.class).find(Thornfield.SLUG, ward.slug()).orElseThrow();
        return new Placed("metropolitan", area.borough().id(), area.id());
    }

    private static org.wardmote.area.AreaId borough() {
        return in(Ward.ABBEY_GREEN).borough();
    }

    @Test
    void aWardIsToldHowItIsAnswered() {
        assertThat(PAGES.text("/scoreboard/thornfield/abbey-green"))
                .contains("How people are answered in Abbey Green", "2 of 3 (66.7%)")
                .contains("21 October 2026 to 17 November 2026", "Overdue now", "18 November 2026, 12:00")
                .contains("Fewer than 10 answers", "A later answer does not take this back.");
    }

    @Test
    void theWardsOfABoroughAndWhatWasSaidToItAddUp() {
        assertThat(PAGES.text("/scoreboard/thornfield"))
                .contains("Abbey Green 3 2 of 3 (66.7%)", "Said to Thornfield as a whole 1 1 of 1 (100.0%)")
                .contains("All together 4 3 of 4 (75.0%)")
                .contains("Bell Yard 0 None were due");
        assertThat(PAGES.text("/scoreboard")).contains("Thornfield 4 3 of 4 (75.0%)", "All together 5 4 of 5 (80.0%)");
    }

    @Test
    void anyPastDateIsShownAsItStood() {
        assertThat(PAGES.text("/scoreboard/thornfield/abbey-green?at=2026-11-07"))
                .contains("This is how the figures stood at the end of 7 November 2026.", "None were due");
        assertThat(PAGES.get("/scoreboard?at=2026-11-18").getStatus()).isEqualTo(404);
        assertThat(PAGES.get("/scoreboard?at=nonsense").getStatus()).isEqualTo(400);
    }

    @Test
    void aMonthThatIsOverIsShownAndItsBreakdownHidesWhatIsSmall() {
        assertThat(PAGES.text("/scoreboard/thornfield?month=2026-10"))
                .contains("October 2026", "By channel", "Letter Hidden", "Voicemail Hidden")
                .doesNotContain("By subject");
        assertThat(PAGES.get("/scoreboard?month=2026-11").getStatus()).isEqualTo(404);
        assertThat(PAGES.text("/scoreboard/thornfield/bell-yard?month=2026-10")).doesNotContain("By channel");
        assertThat(PAGES.text("/scoreboard/thornfield?month=2026-10&at=2026-11-17"))
                .doesNotContain("By channel");
    }

    @Test
    void everySectionIsListedAtTheTopInTheOrderInWhichItFollows() {
        for (var page : List.of("/scoreboard/thornfield", "/scoreboard/thornfield?month=2026-10")) {
            var html = PAGES.html(page);
            assertThat(all("href=\"#([\\w-]+)\"", html.substring(html.indexOf("wm-contents"))))
                    .hasSizeGreaterThan(5)
                    .isEqualTo(all("<h2 class=\"govuk-heading-l [^\"]*\" id=\"([\\w-]+)\"", html));
        }
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theMonthsLeadToTheirPages() {
        assertThat(PAGES.html("/scoreboard/thornfield"))
                .contains("href=\"/scoreboard/thornfield?month=2026-10\"", "wm-bars__bar");
    }

    @Test
    void wardsThatNobodySpokeOfAreListed() {
        assertThat(PAGES.text("/scoreboard/thornfield")).contains("in 90 days", "Coldharbour", "Dovecote");
        assertThat(PAGES.text("/scoreboard")).contains("Thornfield: 4 wards");
    }

    @Test
    void theFileHasTheSameNumbersWithTheirDefinitions() {
        assertThat(PAGES.html("/scoreboard/thornfield.csv"))
                .contains("# in_time: Of all whose 72 hours ended on these days")
                .contains("metropolitan,Abbey Green,part,2026-10-21,2026-11-17,2026-11-18,3,3,2,1,2,,,1,0,0,0,0,")
                .contains("metropolitan,Thornfield,as a whole,", "metropolitan,Thornfield,total,");
        assertThat(PAGES.get("/scoreboard/thornfield/abbey-green.csv").getStatus())
                .isEqualTo(200);
        assertThat(PAGES.get("/scoreboard.csv").getContentType()).startsWith("text/csv");
    }

    @Test
    void everyMeasureIsDefined() {
        assertThat(PAGES.text("/scoreboard/definitions"))
                .contains("Answered within 72 hours", "What is hidden", "Could not be reached");
    }

    @Test
    void othersWhoAnswerHereAndPlacesThatAreNotThere() {
        assertThat(PAGES.text("/scoreboard/thornfield/foundry?of=mopac")).contains("Mayor's Office");
        for (var gone : new String[] {"/scoreboard/nowhere", "/scoreboard/thornfield/nowhere", "/scoreboard?of=x"})
            assertThat(PAGES.get(gone).getStatus()).isEqualTo(404);
    }
}
