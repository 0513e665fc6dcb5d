package org.wardmote.scrutiny.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Placed;
import org.wardmote.scrutiny.scoreboard.Pages;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;

class SubjectsModuleTests {

    private static final TestParts PARTS = TestParts.of(
            TestClock.noon(),
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

    /// Of twelve about rowdy people ten were answered in time, one late and one not at all; of nine about drugs all
    /// were; one was said in October, and one without a subject.
    private static Pages load() {
        Thornfield.load(PARTS);
        var told = PARTS.get(Told.class);
        var at = Instant.parse("2026-11-05T12:00:00Z");
        for (var id = 1; id <= 10; id++) told.tell(about("rowdy", id, at).answered(at.plusSeconds(3600)));
        told.tell(
                about("rowdy", 11, at).missed().answered(at.plusSeconds(3600 * 90)),
                about("rowdy", 12, at).missed(),
                about(null, 13, at).missed());
        for (var id = 20; id <= 28; id++) told.tell(about("drugs", id, at).answered(at.plusSeconds(3600)));
        told.tell(about("rowdy", 30, Instant.parse("2026-10-01T12:00:00Z")).missed());
        new Counter(PARTS).all();
        return new Pages(PARTS, TestClock.noon());
    }

    private static Story about(@Nullable String subject, int id, Instant at) {
        var area = PARTS.get(Areas.class)
                .find(Thornfield.SLUG, Ward.ABBEY_GREEN.slug())
                .orElseThrow();
        var placed = new Placed("metropolitan", area.borough().id(), area.id());
        return Story.received(id, placed, at, Channel.LETTER, subject, null);
    }

    @AfterAll
    static void close() {
        PARTS.close();
    }

    @Test
    void subjectTellsWhatToExpectAndWhatReallyHappens() {
        assertThat(PAGES.text("/subjects/rowdy"))
                .contains("call 999", "The council, where it is noise alone", "A person answers you within 72 hours")
                .contains("10 of 12", "Metropolitan Police Service: answered within 72 hours")
                .contains("Anti-social behaviour: what it is and who deals with it");
    }

    @Test
    void fewAreHiddenAndNoneAreSaidToBeNone() {
        assertThat(PAGES.text("/subjects/drugs")).contains("Fewer than 10").doesNotContain("9 of 9");
        assertThat(PAGES.text("/subjects")).contains("Answered within 72 hours", "Drugs Fewer than 10", "10 of 12");
        assertThat(PAGES.get("/subjects/rubbishes").getStatus()).isEqualTo(404);
    }

    @Test
    void fileSaysWhatItCountsAndLeavesOutWhatIsHidden() {
        assertThat(PAGES.html("/subjects.csv").lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("# Metropolitan Police Service, Answered within 72 hours"))
                .contains("rowdy,metropolitan,10,12,2026-10-21,2026-11-17")
                .noneSatisfy(line -> assertThat(line).startsWith("drugs"));
    }
}
