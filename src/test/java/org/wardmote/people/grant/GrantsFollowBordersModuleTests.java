package org.wardmote.people.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Period;
import org.wardmote.people.Grant;
import org.wardmote.people.Grants;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;

/// Thornfield's wards are redrawn from January: Abbey Green is cut in two, the others stay as they were.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantsFollowBordersModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(clock, "area", "people");

    @BeforeAll
    void load() {
        Thornfield.load(parts);
    }

    @AfterAll
    void close() {
        parts.close();
    }

    @Test
    void functionsFollowToEveryHeirOnTheDayOnWhichItBegins() {
        var areas = parts.get(Areas.class);
        var borough = areas.findBorough("thornfield").orElseThrow().id();
        var ward = areas.find("thornfield", "abbey-green").orElseThrow().id();
        var constable = person("constable@example.org");
        var sergeant = person("sergeant@example.org");
        var leaver = person("leaver@example.org");
        give(constable, borough, ward);
        give(sergeant, borough, null);
        var left = give(leaver, borough, ward);
        parts.get(EndingFunctions.class).end(left, "left", new Giver.Operator());

        var report = parts.run(
                "areas", "2027.geojson", redrawn(), Map.of("kind", "ward", "set", "T27", "from", "2027-01-01"));
        assertThat(report.saved()).isTrue();
        assertThat(reach(constable)).containsExactly(List.of(borough, ward));
        clock.advance(Duration.ofDays(60));
        var newBorough = areas.findBorough("thornfield").orElseThrow().id();
        var north = areas.find("thornfield", "abbey-north").orElseThrow().id();
        var south = areas.find("thornfield", "abbey-south").orElseThrow().id();
        assertThat(reach(constable)).containsExactlyInAnyOrder(List.of(newBorough, north), List.of(newBorough, south));
        assertThat(reach(sergeant)).containsExactly(List.of(newBorough));
        assertThat(reach(leaver)).isEmpty();
    }

    private List<List<AreaId>> reach(PersonId person) {
        return parts.get(Grants.class).today(person).stream()
                .map(GrantsFollowBordersModuleTests::ids)
                .toList();
    }

    private static List<AreaId> ids(Grant grant) {
        return Stream.of(grant.borough(), grant.area()).filter(Objects::nonNull).toList();
    }

    private PersonId person(String email) {
        return parts.get(TransactionTemplate.class)
                .execute(status -> parts.get(Persons.class).prove(email));
    }

    private long give(PersonId person, AreaId borough, @Nullable AreaId area) {
        return parts.get(GivingFunctions.class)
                .give(
                        new Asked(
                                person,
                                Function.ANSWER,
                                new Granted.Reach("metropolitan", borough, area),
                                Period.from(TODAY),
                                "test"),
                        new Giver.Operator());
    }

    private static String redrawn() {
        return Thornfield.collection(List.of(
                ward("X05000011", "Abbey South", 0.00, 51.5000, 0.02, 51.5075),
                ward("X05000012", "Abbey North", 0.00, 51.5075, 0.02, 51.5150),
                ward("X05000002", "Bell Yard", 0.02, 51.5000, 0.04, 51.5150),
                ward("X05000003", "Coldharbour", 0.04, 51.5000, 0.06, 51.5150),
                ward("X05000004", "Dovecote", 0.00, 51.5150, 0.02, 51.5300),
                ward("X05000005", "Eastgate", 0.02, 51.5150, 0.04, 51.5300),
                ward("X05000006", "Foundry", 0.04, 51.5150, 0.06, 51.5300)));
    }

    private static String ward(String code, String name, double west, double south, double east, double north) {
        return Thornfield.feature(
                """
                "WD27CD": "%s", "WD27NM": "%s", "LAD27CD": "%s", "LAD27NM": "%s", "force": "metropolitan"
                """.formatted(code, name, Thornfield.CODE, Thornfield.NAME), west, south, east, north);
    }
}
