package org.wardmote.people.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Period;
import org.wardmote.people.Grant;
import org.wardmote.people.Grants;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;
import org.wardmote.people.Viewer;
import org.wardmote.people.person.Persons;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static int number;

    private final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(clock, "area", "people");
    private AreaId thornfield;
    private AreaId abbeyGreen;
    private AreaId bellYard;

    @BeforeAll
    void load() {
        Thornfield.load(parts);
        var areas = parts.get(Areas.class);
        thornfield = areas.findBorough("thornfield").orElseThrow().id();
        abbeyGreen = areas.find("thornfield", "abbey-green").orElseThrow().id();
        bellYard = areas.find("thornfield", "bell-yard").orElseThrow().id();
    }

    @AfterAll
    void close() {
        parts.close();
    }

    @Test
    void administratorGivesInsideTheirReachOnly() {
        var boss = administrator(reach("metropolitan", thornfield, null));
        assertThat(give(boss, Function.ANSWER, reach("metropolitan", thornfield, abbeyGreen)))
                .isPositive();
        assertThat(give(boss, Function.SUPERVISE, reach("metropolitan", thornfield, null)))
                .isPositive();
        for (var beyond : new Granted.Reach[] {
            reach("metropolitan", null, null),
            reach("city-of-london", thornfield, null),
            reach("mopac", null, null),
            reach("lambeth-council", thornfield, abbeyGreen)
        }) assertThatThrownBy(() -> give(boss, Function.ANSWER, beyond)).isInstanceOf(MayNotBeGranted.class);
    }

    @Test
    void administratorOfOneWardGivesInThatWardOnly() {
        var boss = administrator(reach("metropolitan", thornfield, abbeyGreen));
        assertThat(give(boss, Function.ANSWER, reach("metropolitan", thornfield, abbeyGreen)))
                .isPositive();
        assertThatThrownBy(() -> give(boss, Function.ANSWER, reach("metropolitan", thornfield, bellYard)))
                .isInstanceOf(MayNotBeGranted.class);
        assertThatThrownBy(() -> give(boss, Function.ANSWER, reach("metropolitan", thornfield, null)))
                .isInstanceOf(MayNotBeGranted.class);
    }

    @Test
    void onlyWhoAdministersGives() {
        for (var function : Function.values()) {
            if (function == Function.ADMINISTER) continue;
            var somebody = new Giver.Administrator(viewer(person(), grant(function, reach("mopac", null, null))));
            assertThatThrownBy(() -> give(somebody, Function.ANSWER, reach("mopac", null, null)))
                    .isInstanceOf(MayNotBeGranted.class);
        }
        assertThatThrownBy(() -> give(
                        new Giver.Administrator(Viewer.NOBODY), Function.ANSWER, reach("metropolitan", null, null)))
                .isInstanceOf(MayNotBeGranted.class);
    }

    @Test
    void nobodyGivesToThemselves() {
        var boss = administrator(reach("metropolitan", null, null));
        assertThatThrownBy(() -> parts.get(GivingFunctions.class)
                        .give(asked(boss.viewer().whom(), Function.ANSWER, reach("metropolitan", null, null)), boss))
                .isInstanceOf(MayNotBeGranted.class)
                .hasMessageStartingWith("Nobody gives");
    }

    @Test
    void whatOnesOwnOtherAddressWasGivenEndsWhenItTurnsOut() {
        var boss = administrator(reach("metropolitan", null, null));
        var other = "other" + ++number + "@example.org";
        parts.get(AppointingStaff.class)
                .appoint(appointment(other, Function.ANSWER, reach("metropolitan", null, null)), boss);
        var unproved = parts.get(Colleagues.class).find(other).orElseThrow();
        parts.get(GrantsElsewhere.class)
                .on(new PersonJoined(unproved, boss.viewer().whom()));
        assertThat(parts.get(Grants.class).today(boss.viewer().whom())).isEmpty();
    }

    @Test
    void scrutinyAndVisitsAreForOversightBodiesAlone() {
        for (var function : new Function[] {Function.SCRUTINISE, Function.VISIT}) {
            assertThatThrownBy(() -> give(new Giver.Operator(), function, reach("metropolitan", null, null)))
                    .isInstanceOf(MayNotBeGranted.class);
            assertThatThrownBy(() -> give(new Giver.Operator(), function, reach("lambeth-council", null, null)))
                    .isInstanceOf(MayNotBeGranted.class);
            assertThat(give(new Giver.Operator(), function, reach("mopac", null, null)))
                    .isPositive();
        }
    }

    @Test
    void nobodyStandsOnBothSidesOfTheWall() {
        var officer = person();
        give(officer, Function.ANSWER, reach("metropolitan", null, null), new Period(TODAY, TODAY.plusDays(30)));
        assertThatThrownBy(() ->
                        give(officer, Function.SCRUTINISE, reach("mopac", null, null), Period.from(TODAY.plusDays(10))))
                .isInstanceOf(MayNotBeGranted.class);
        assertThat(give(officer, Function.ANSWER, reach("lambeth-council", null, null), Period.from(TODAY)))
                .isPositive();
        assertThat(give(officer, Function.SCRUTINISE, reach("mopac", null, null), Period.from(TODAY.plusDays(30))))
                .isPositive();
    }

    @Test
    void policeFunctionReachesNothingOfTheOversightBody() {
        for (var function : Function.values())
            assertThat(viewer(person(), grant(function, reach("metropolitan", null, null)))
                            .may(function, "mopac", thornfield, abbeyGreen))
                    .isFalse();
    }

    @Test
    void sideThatWasGivenFirstStaysWhereTwoPersonsProveToBeOne() {
        var officer = person();
        var overseer = person();
        give(officer, Function.ANSWER, reach("metropolitan", null, null), Period.from(TODAY));
        give(overseer, Function.SCRUTINISE, reach("mopac", null, null), Period.from(TODAY));
        parts.get(GrantsElsewhere.class).on(new PersonJoined(overseer, officer));
        assertThat(parts.get(Grants.class).today(officer))
                .extracting(Grant::organisation)
                .containsExactly("metropolitan");
    }

    @Test
    void functionHoldsFromItsFirstDayUntilItsLastIsOver() {
        var officer = person();
        give(
                officer,
                Function.ANSWER,
                reach("metropolitan", null, null),
                new Period(TODAY.plusDays(1), TODAY.plusDays(2)));
        var grants = parts.get(Grants.class);
        var noon = clock.instant();
        assertThat(grants.today(officer)).isEmpty();
        clock.advance(Duration.ofHours(12));
        assertThat(grants.today(officer)).hasSize(1);
        clock.advance(Duration.ofHours(24));
        assertThat(grants.today(officer)).isEmpty();
        clock.set(noon);
    }

    @Test
    void endedFunctionIsGoneAtOnceAndStaysRecorded() {
        var officer = person();
        var id = give(officer, Function.ANSWER, reach("metropolitan", thornfield, null), Period.from(TODAY));
        var elsewhere = administrator(reach("metropolitan", thornfield, abbeyGreen));
        assertThatThrownBy(() -> parts.get(EndingFunctions.class).end(id, "no", elsewhere))
                .isInstanceOf(NotFound.class);
        var boss = administrator(reach("metropolitan", thornfield, null));
        parts.get(EndingFunctions.class).end(id, "moved", boss);
        assertThat(parts.get(Grants.class).today(officer)).isEmpty();
        assertThat(parts.get(RecordedGrants.class).get(id).ends())
                .singleElement()
                .satisfies(end -> assertThat(end.by()).isEqualTo(boss.viewer().person()));
        assertThatThrownBy(() -> parts.get(EndingFunctions.class).end(id, "again", boss))
                .isInstanceOf(FunctionHasEnded.class);
    }

    @Test
    void whatWasRecordedCannotBeAltered() {
        var officer = person();
        var id = give(officer, Function.ANSWER, reach("metropolitan", null, null), Period.from(TODAY));
        assertThatThrownBy(() -> change("update people.granted set function = 'ADMINISTER' where id = " + id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("delete from people.granted where id = " + id))
                .isInstanceOf(DataAccessException.class);
        change("delete from people.person where id = '" + officer.value() + "'");
        assertThat(parts.get(RecordedGrants.class).find(id)).isEmpty();
    }

    @Test
    void backdatingAndWrongPlacesAreRefused() {
        var officer = person();
        assertThatThrownBy(() -> give(
                        officer, Function.ANSWER, reach("metropolitan", null, null), Period.from(TODAY.minusDays(1))))
                .isInstanceOf(MayNotBeGranted.class);
        assertThatThrownBy(() ->
                        give(officer, Function.ANSWER, reach("metropolitan", bellYard, abbeyGreen), Period.from(TODAY)))
                .isInstanceOf(MayNotBeGranted.class);
        assertThatThrownBy(() -> give(officer, Function.ANSWER, reach("nobody", null, null), Period.from(TODAY)))
                .isInstanceOf(MayNotBeGranted.class);
        give(officer, Function.ANSWER, reach("metropolitan", null, null), Period.from(TODAY));
        assertThatThrownBy(() -> give(officer, Function.ANSWER, reach("metropolitan", null, null), Period.from(TODAY)))
                .hasMessageContaining("already");
    }

    @Test
    void somebodyWhoHasNeverBeenHereHoldsTheirFunctionOnceTheySignIn() {
        var email = "new" + ++number + "@example.org";
        parts.get(AppointingStaff.class)
                .appoint(appointment(email, Function.ANSWER, reach("metropolitan", null, null)), new Giver.Operator());
        parts.get(AppointingStaff.class)
                .appoint(
                        appointment(email, Function.SUPERVISE, reach("metropolitan", null, null)),
                        new Giver.Operator());
        var proved = prove(email);
        assertThat(parts.get(Grants.class).today(proved))
                .extracting(Grant::function)
                .containsExactlyInAnyOrder(Function.ANSWER, Function.SUPERVISE);
    }

    private void change(String sql) {
        parts.jdbc().sql(sql).update();
    }

    private PersonId person() {
        return prove("person" + ++number + "@example.org");
    }

    private PersonId prove(String email) {
        return parts.get(TransactionTemplate.class)
                .execute(status -> parts.get(Persons.class).prove(email));
    }

    private static Granted.Reach reach(String organisation, @Nullable AreaId borough, @Nullable AreaId area) {
        return new Granted.Reach(organisation, borough, area);
    }

    private Giver.Administrator administrator(Granted.Reach reach) {
        return new Giver.Administrator(viewer(person(), grant(Function.ADMINISTER, reach)));
    }

    private static Viewer viewer(PersonId person, Grant... grants) {
        return new Viewer(person, List.of(grants));
    }

    private Grant grant(Function function, Granted.Reach reach) {
        var kind = parts.get(Organisations.class).get(reach.organisation()).kind();
        return new Grant(function, reach.organisation(), kind, reach.borough(), reach.area());
    }

    private static Asked asked(PersonId person, Function function, Granted.Reach reach) {
        return new Asked(person, function, reach, Period.from(TODAY), "test");
    }

    private static AppointingStaff.Appointment appointment(String email, Function function, Granted.Reach reach) {
        return new AppointingStaff.Appointment(email, "PC Amara Okafor", function, reach, Period.from(TODAY), "test");
    }

    private long give(Giver giver, Function function, Granted.Reach reach) {
        return parts.get(GivingFunctions.class).give(asked(person(), function, reach), giver);
    }

    private long give(PersonId person, Function function, Granted.Reach reach, Period period) {
        return parts.get(GivingFunctions.class)
                .give(new Asked(person, function, reach, period, "test"), new Giver.Operator());
    }
}
