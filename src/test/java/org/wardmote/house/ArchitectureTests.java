package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmote.house.planted.Offences;
import org.wardmote.house.planted.Room;

class ArchitectureTests {

    /// This test lies where a module's root would, and so offends against two rules itself.
    static final Room BELOW = new Room();

    /// A class that its rule must find fault with.
    record Planted(ArchRule rule, Class<?> offender) {

        @Override
        public String toString() {
            return offender.getSimpleName();
        }
    }

    static Stream<Planted> planted() {
        return Stream.of(
                new Planted(Rules.NOUNS_NOT_LAYERS, Offences.BookingService.class),
                new Planted(Rules.BEANS_STAY_IN_THEIR_PACKAGE, Offences.PublicBean.class),
                new Planted(Rules.ROOTS_ARE_CONTRACTS, ArchitectureTests.class),
                new Planted(Rules.ROOTS_KNOW_NOTHING_BELOW, ArchitectureTests.class),
                new Planted(Rules.TIME_COMES_FROM_A_CLOCK, Offences.SystemTime.class),
                new Planted(Rules.TIME_COMES_FROM_A_CLOCK, Offences.TodayByItself.class),
                new Planted(Rules.TIME_COMES_FROM_A_CLOCK, Offences.NowByReference.class),
                new Planted(Rules.TIME_COMES_FROM_A_CLOCK, Offences.OwnClock.class),
                new Planted(Rules.NO_OLD_DATES, Offences.OldDate.class),
                new Planted(Rules.NO_FIELD_INJECTION, Offences.InjectedField.class),
                new Planted(Rules.SETTINGS_ARE_RECORDS, Offences.LooseSetting.class),
                new Planted(Rules.ONE_PLACE_CONNECTS, Offences.DriverConnection.class),
                new Planted(Rules.ONE_PLACE_CONNECTS, Offences.SourceConnection.class),
                new Planted(Rules.LOGS_KNOW_NO_ADDRESSES, Offences.LoggedAddress.class),
                new Planted(Rules.LOGS_KNOW_NO_ADDRESSES, Offences.LoggingController.class),
                new Planted(Rules.pure("org.wardmote.house.planted"), Offences.ReadingFunction.class));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void offenceIsFoundOut(Planted planted) {
        assertThat(planted.rule().evaluate(MainClasses.of(planted.offender())).hasViolation())
                .isTrue();
    }

    @Test
    void givenClockIsNoOffence() {
        Rules.TIME_COMES_FROM_A_CLOCK.check(MainClasses.of(Offences.GivenClock.class));
    }

    @Test
    void nothingIsNamedAfterALayer() {
        Rules.NOUNS_NOT_LAYERS.check(MainClasses.ALL);
    }

    @Test
    void beansAndControllersStayInTheirPackage() {
        Rules.BEANS_STAY_IN_THEIR_PACKAGE.check(MainClasses.ALL);
    }

    @Test
    void rootOfAModuleHoldsItsContractAndNoLogic() {
        Rules.ROOTS_ARE_CONTRACTS.check(MainClasses.ALL);
    }

    @Test
    void rootOfAModuleKnowsNothingBelow() {
        Rules.ROOTS_KNOW_NOTHING_BELOW.check(MainClasses.ALL);
    }

    @Test
    void analyticPackagesKnowNoFrameworkAndNoFiles() {
        Rules.pure("org.wardmote.area.geometry..", "org.wardmote.figure..").check(MainClasses.ALL);
    }

    @Test
    void timeComesFromAClock() {
        Rules.TIME_COMES_FROM_A_CLOCK.check(MainClasses.ALL);
    }

    @Test
    void datesAreOfJavaTime() {
        Rules.NO_OLD_DATES.check(MainClasses.ALL);
    }

    @Test
    void collaboratorsComeByConstructor() {
        Rules.NO_FIELD_INJECTION.check(MainClasses.ALL);
    }

    @Test
    void settingsAreRecordsAndStandInTheDocument() {
        Rules.SETTINGS_ARE_RECORDS.check(MainClasses.ALL);
    }

    @Test
    void onlyTheDatabaseRoomConnects() {
        Rules.ONE_PLACE_CONNECTS.check(MainClasses.ALL);
    }

    @Test
    void whoeverReadsAnAddressHasNoLog() {
        Rules.LOGS_KNOW_NO_ADDRESSES.check(MainClasses.ALL);
    }

    @Test
    void exceptionsNameClassesThatAreThere() {
        Set<String> names = MainClasses.ALL.stream().map(MainClasses::shortName).collect(Collectors.toSet());
        names.add("Wardmote");
        assertThat(names)
                .containsAll(Exceptions.PUBLIC_BEANS.keySet())
                .containsAll(Exceptions.ROOT_CLASSES.keySet())
                .containsAll(Exceptions.OWN_CLOCK.keySet())
                .containsAll(Exceptions.OWN_CONNECTION.keySet())
                .containsAll(Exceptions.FOREIGN_SQL.keySet());
    }
}
