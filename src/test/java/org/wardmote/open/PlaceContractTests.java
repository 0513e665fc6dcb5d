package org.wardmote.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.area.Team;
import org.wardmote.area.TeamId;
import org.wardmote.kernel.Reference;
import org.wardmote.priority.Priority;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlaceContractTests {

    private static final String E99_1AA = "/api/v1/places/E99%201AA";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenFormats open = new OpenFormats();

    @ParameterizedTest
    @ValueSource(strings = {"E99%201AA", "e99%201aa", "E991AA", "e991aa", "E9%2091AA", "%20E991AA%20"})
    void readsAPostcodeInAnyCaseAndSpacing(String postcode) {
        assertThat(open.body("/api/v1/places/" + postcode)).isEqualTo(open.body(E99_1AA));
    }

    @Test
    void saysWhyEachCandidateIsThere() {
        var candidates = json("/api/v1/places/E992BB").get("candidates");
        assertThat(candidates.get(0).get("why").stringValue()).isEqualTo("contains");
        assertThat(candidates.get(1).get("why").stringValue()).isEqualTo("border");
    }

    @Test
    void tellsOfTheGapWhereNoNamedOfficerCanBeReached() {
        var team = json("/api/v1/places/E993CC").get("candidates").get(0).get("team");
        assertThat(team.get("name").isNull()).isTrue();
        assertThat(team.get("gap").stringValue()).isEqualTo("No police team is listed for this area.");
        var withheld = json("/api/v1/places/E992BB").get("candidates").get(1).get("team");
        assertThat(withheld.get("officers").isEmpty()).isTrue();
        assertThat(withheld.get("gap").stringValue()).contains("No named officer");
    }

    @Test
    void answersEarlyOnceTheAreaHasBeenAskedFor() {
        assertThat(open.early(E99_1AA)).isEmpty();
        var first = open.get(E99_1AA);
        var early = open.early("/api/v1/places/e991aa").orElseThrow();
        assertThat(early.plain()).isEqualTo(first.getContentAsByteArray());
        assertThat(first.getHeader("ETag")).isEqualTo('"' + early.tag() + '"');
        assertThat(early.gzip()).isNull();
    }

    @Test
    void leavesOtherAddressesToOthers() {
        open.get(E99_1AA);
        assertThat(open.early("/api/v1/places")).isEmpty();
        assertThat(open.early("/api/v1/places/")).isEmpty();
        assertThat(open.early("/api/v1/places/E99+1AA")).isEmpty();
        assertThat(open.early("/api/v1/places/E991AA;x=1")).isEmpty();
        assertThat(open.early("/api/v1/places/E991AA/")).isEmpty();
        assertThat(open.early("/areas/thornfield")).isEmpty();
    }

    @Test
    void givesNotModifiedForAKnownTag() {
        var tag = open.get(E99_1AA).getHeader("ETag");
        var again = open.send("GET", E99_1AA, "If-None-Match", String.valueOf(tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void changesItsTagWithEveryRecordShown() {
        var before = open.get(E99_1AA).getHeader("ETag");
        open.thornfield.teams.put(
                open.thornfield.abbeyGreen,
                new Team(new TeamId(1), "Renamed", "metropolitan", null, List.of(), List.of(), List.of(), null));
        open.change();
        var renamed = open.get(E99_1AA).getHeader("ETag");
        open.thornfield.priorities.add(new Priority(
                Reference.find("00000000").orElseThrow(),
                open.thornfield.abbeyGreen.id(),
                "Litter",
                LocalDate.of(2026, 11, 1),
                null,
                null,
                null));
        open.change();
        var busier = open.get(E99_1AA).getHeader("ETag");
        assertThat(List.of(String.valueOf(before), String.valueOf(renamed), String.valueOf(busier)))
                .doesNotHaveDuplicates();
        assertThat(open.body(E99_1AA)).contains("Renamed").contains("Litter");
    }

    @Test
    void showsTheMeetingAfterOnceTheNextHasBegun() {
        open.thornfield.meetings.add(
                ThornfieldOnPaper.meeting(open.thornfield.abbeyGreen, Instant.parse("2027-06-01T18:00:00Z")));
        assertThat(nextMeeting()).isEqualTo("2026-11-24T18:30:00Z");
        open.clock.set(Instant.parse("2026-11-24T18:29:59Z"));
        assertThat(nextMeeting()).isEqualTo("2026-11-24T18:30:00Z");
        open.clock.advance(Duration.ofSeconds(1));
        assertThat(nextMeeting()).isEqualTo("2027-06-01T19:00:00+01:00");
    }

    @Test
    void isGoodUntilMidnightInLondonAtMost() {
        open.get(E99_1AA);
        assertThat(open.early(E99_1AA).orElseThrow().goodUntil()).isEqualTo(Instant.parse("2026-11-19T00:00:00Z"));
        open.clock.set(Instant.parse("2026-11-19T00:00:00Z"));
        assertThat(open.early(E99_1AA)).isEmpty();
    }

    @Test
    void roundsAPointAndKeepsItNowhere() {
        var answer = open.get("/api/v1/places?lat=51.50512345678&lng=0.01234567");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(JSON.readTree(OpenFormats.text(answer)).get("point").toString())
                .isEqualTo("{\"lat\":51.50512,\"lng\":0.01235}");
    }

    @ParameterizedTest
    @CsvSource({
        "'',lat",
        "?lat=51.5,lng",
        "?lat=51.5&lng=,lng",
        "?lat=91&lng=0,lat",
        "?lat=51.5&lng=-180.1,lng",
        "?lat=NaN&lng=0,lat",
        "?lat=1e99&lng=0,lat",
        "?lat=51.5&lat=51.6&lng=0,lat",
        "?lat=0x1p3&lng=0,lat"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        var answer = open.get("/api/v1/places" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(JSON.readTree(OpenFormats.text(answer)).get("parameter").stringValue())
                .isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "E99%209ZZ,No longer in use",
        "E99%208ZZ,Unknown postcode",
        "E99,Half a postcode",
        "M1%201AE,Not in London",
        "anything,Not a postcode"
    })
    void explainsWhyThereIsNone(String postcode, String title) {
        var answer = open.get("/api/v1/places/" + postcode);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(JSON.readTree(OpenFormats.text(answer)).get("title").stringValue())
                .isEqualTo(title);
    }

    @Test
    void refusesToChangeAnything() {
        var answer = open.send("POST", E99_1AA);
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }

    private String nextMeeting() {
        var next = json(E99_1AA).get("candidates").get(0).get("next_meeting");
        return next.get("starts").stringValue();
    }

    private JsonNode json(String address) {
        return JSON.readTree(open.body(address));
    }
}
