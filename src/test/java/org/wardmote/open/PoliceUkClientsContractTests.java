package org.wardmote.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What public client libraries of data.police.uk do with an answer, read from their sources: which members they
/// insist on, how they parse them, what they make of an error.
class PoliceUkClientsContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ALL = List.of("TF%2001", "X05000002", "X05000003");

    private final OpenFormats open = new OpenFormats();

    /// police-api-client-python: `strptime('%Y-%m-%dT%H:%M:%S')` without tolerance, `int(population)`, both dates
    /// of a priority by index, and a sort by issue date.
    @Test
    void satisfiesThePythonClient() {
        var toTheSecond = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
        for (var id : ALL) {
            assertThat(Integer.parseInt(get(id, "").get("population").stringValue()))
                    .isNotNegative();
            for (var event : get(id, "/events"))
                assertThatCode(() -> LocalDateTime.parse(event.get("start_date").stringValue(), toTheSecond))
                        .doesNotThrowAnyException();
            for (var priority : get(id, "/priorities")) {
                assertThat(priority.has("action-date")).isTrue();
                assertThatCode(() ->
                                LocalDateTime.parse(priority.get("issue-date").stringValue(), toTheSecond))
                        .doesNotThrowAnyException();
            }
            for (var corner : get(id, "/boundary"))
                assertThat(Double.parseDouble(corner.get("latitude").stringValue()))
                        .isBetween(51.0, 52.0);
        }
    }

    /// It takes any error of locate-neighbourhood for "none", and puts coordinates into the query as Python prints
    /// them.
    @Test
    void locatesForThePythonClient() {
        assertThat(open.get("/policeuk/locate-neighbourhood?q=52.5,-1.05").getStatus())
                .isEqualTo(404);
        assertThat(json("/policeuk/locate-neighbourhood?q=51.505,5e-05")
                        .get("force")
                        .stringValue())
                .isEqualTo("metropolitan");
    }

    /// PoliceUK.NET: `int Population` and `DateTime StartDate` admit no null, `double? Latitude` reads strings and
    /// null, a body is parsed only when the status is 200.
    @Test
    void satisfiesTheDotNetClient() {
        for (var id : ALL) {
            var neighbourhood = get(id, "");
            assertThat(neighbourhood.get("population").stringValue()).matches("\\d+");
            assertThat(neighbourhood.get("centre").get("longitude").stringValue())
                    .matches("-?\\d+(\\.\\d+)?");
            assertThat(neighbourhood.get("links").isArray()).isTrue();
            assertThat(neighbourhood.get("locations").isArray()).isTrue();
            assertThat(neighbourhood.get("contact_details").isObject()).isTrue();
        }
        assertThat(open.get("/policeuk/forces/").getStatus()).isEqualTo(404);
        assertThat(open.get("/policeuk/locate-neighbourhood?q=42.3329154,10.30963898")
                        .getStatus())
                .isEqualTo(404);
    }

    /// PoliceDataKit (Swift): telephone, url, address, rank and name are not optional, and `url` must make a URL.
    @Test
    void satisfiesTheSwiftClient() {
        for (var force : json("/policeuk/forces")) {
            var whole = json("/policeuk/forces/" + force.get("id").stringValue());
            assertThat(URI.create(whole.get("url").stringValue()).isAbsolute()).isTrue();
            assertThat(whole.get("telephone").stringValue()).isNotEmpty();
            assertThat(whole.get("engagement_methods").isArray()).isTrue();
            assertThat(whole.has("description")).isTrue();
        }
        for (var location : get("TF%2001", "").get("locations"))
            assertThat(location.get("address").isString()).isTrue();
        for (var person : get("TF%2001", "/people")) {
            assertThat(person.get("name").isString() && person.get("rank").isString())
                    .isTrue();
            assertThat(person.get("contact_details").isObject()).isTrue();
            assertThat(person.has("bio")).isTrue();
        }
    }

    /// A Java client builds its addresses with a URI builder, which writes the comma of `q` as `%2C`.
    @Test
    void readsAnEncodedComma() {
        assertThat(open.get("/policeuk/locate-neighbourhood?q=51.505%2C0.01").getStatus())
                .isEqualTo(200);
        assertThat(open.get("/policeuk/locate-neighbourhood?q=51.505%2C%200.01").getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/policeuk/forces/nowhere",
                "/policeuk/forces/nowhere/people",
                "/policeuk/nowhere/neighbourhoods",
                "/policeuk/nowhere/TF%2001",
                "/policeuk/metropolitan/nothing",
                "/policeuk/metropolitan/nothing/boundary",
                "/policeuk/city-of-london/TF%2001/people",
                "/policeuk/metropolitan/X09000001",
                "/policeuk/crimes-street/all-crime?lat=51.5&lng=0",
                "/policeuk/crime-last-updated"
            })
    void saysNotFoundAsText(String address) {
        var answer = open.get(address);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(OpenFormats.text(answer)).isEqualTo("Not Found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=51.5", "?q=north,south", "?q=91,0", "?q=0,181", "?q=1,2,3", "?q=NaN,0"})
    void saysBadRequestWhereThereIsNoPoint(String query) {
        var answer = open.get("/policeuk/locate-neighbourhood" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(OpenFormats.text(answer)).isEqualTo("Bad Request");
    }

    @Test
    void answersByStatisticalCodeTooWhereTheForceHasItsOwn() {
        assertThat(get("X05000001", "")).isEqualTo(get("TF%2001", ""));
    }

    @Test
    void keepsToTheForceAsked() {
        assertThat(json("/policeuk/city-of-london/neighbourhoods").toString())
                .isEqualTo("[{\"id\":\"X05000006\",\"name\":\"Foundry\"}]");
        assertThat(json("/policeuk/btp/neighbourhoods").isEmpty()).isTrue();
    }

    @Test
    void writesSummerTimesAsALondonClockShowsThem() {
        open.thornfield.meetings.add(
                ThornfieldOnPaper.meeting(open.thornfield.abbeyGreen, Instant.parse("2027-06-01T18:00:00Z")));
        assertThat(get("TF%2001", "/events").toString()).contains("2027-06-01T19:00:00");
    }

    @Test
    void closesTheRingOfTheLargestPart() {
        var shapes = ThornfieldOnPaper.SHAPES;
        var small = shapes.toGeometry(new Envelope(0, 0.001, 51.5, 51.501));
        var large = shapes.toGeometry(new Envelope(0.01, 0.02, 51.5, 51.51));
        open.thornfield.areas.redraw(open.thornfield.abbeyGreen, small.union(large));
        var ring = get("TF%2001", "/boundary");
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(ring.toString()).contains("51.51").doesNotContain("51.501");
    }

    private JsonNode get(String id, String rest) {
        return json("/policeuk/metropolitan/" + id + rest);
    }

    private JsonNode json(String address) {
        var answer = open.get(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        return JSON.readTree(OpenFormats.text(answer));
    }
}
