package org.wardmote.site.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.site.frame.Bundles;

class WordingTests {

    private final Wording wording;

    WordingTests() throws IOException {
        wording = new Wording(Bundles.ofClassPath(key -> {
            throw new AssertionError(key);
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, midnight",
        "00:30, 12:30am",
        "09:00, 9am",
        "09:05, 9:05am",
        "12:00, midday",
        "12:01, 12:01pm",
        "18:30, 6:30pm",
        "23:59, 11:59pm"
    })
    void timesAreToldAsPeopleTellThem(LocalTime time, String told) {
        assertThat(wording.time(time)).isEqualTo(told);
    }

    @Test
    void momentsAreToldInLondonTimeOnBothSidesOfTheClockChange() {
        assertThat(span("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"))
                .isEqualTo("Sunday 25 October 2026, 1:30am to 1:30am");
        assertThat(span("2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"))
                .isEqualTo("Sunday 28 March 2027, 12:30am to 2:30am");
        assertThat(span("2026-06-30T23:15:00Z", null)).isEqualTo("Wednesday 1 July 2026, 12:15am");
    }

    @Test
    void bothDaysAreNamedWhereItEndsOnAnother() {
        assertThat(span("2026-12-31T22:00:00Z", "2027-01-01T01:00:00Z"))
                .isEqualTo("Thursday 31 December 2026, 10pm to Friday 1 January 2027, 1am");
    }

    @Test
    void datesAndListsReadAsEnglish() {
        assertThat(wording.date(LocalDate.of(2026, 9, 1))).isEqualTo("1 September 2026");
        assertThat(wording.month(YearMonth.of(2026, 9))).isEqualTo("September 2026");
        assertThat(wording.shortMonth(LocalDate.of(2026, 9, 1))).isEqualTo("Sep");
        assertThat(wording.list(List.of())).isEmpty();
        assertThat(wording.list(List.of("A"))).isEqualTo("A");
        assertThat(wording.list(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(wording.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @ParameterizedTest
    @CsvSource({"3, 50 metres", "430, 450 metres", "949, 950 metres", "1609.344, 1 mile", "2100, 1.3 miles"})
    void distancesAreRounded(double metres, String told) {
        assertThat(wording.distance(metres)).isEqualTo(told);
    }

    @Test
    void pluralsAgree() {
        assertThat(wording.say("site.team.more-and-vacant", 1, 1)).isEqualTo("and one more; one post vacant");
        assertThat(wording.say("site.team.more-and-vacant", 3, 2)).isEqualTo("and 3 more; 2 posts vacant");
        assertThat(wording.say("site.force.serves", 0)).isEqualTo("It serves no borough of its own.");
        assertThat(wording.say("site.force.serves", 1)).isEqualTo("It serves one borough.");
        assertThat(wording.say("site.force.serves", 32)).isEqualTo("It serves 32 boroughs.");
        assertThat(wording.say("site.find.outward.lede", "SW9", 1))
                .isEqualTo("SW9 reaches into one area that we know.");
        assertThat(wording.say("site.land.stations", "Oval", 1)).startsWith("One station lies here: Oval.");
        assertThat(wording.say("site.land.stations", "Oval and Bank", 2)).startsWith("2 stations lie here: Oval and");
    }

    private String span(String starts, @Nullable String ends) {
        return wording.span(Instant.parse(starts), ends == null ? null : Instant.parse(ends));
    }
}
