package org.wardmote.messaging.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestDatabase;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.Delivered;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.TestMessaging;
import org.wardmote.messaging.TestWording;
import org.wardmote.messaging.correspondence.Sending;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class ErrandModuleTests {

    private static final Viewer AMARA = officer("metropolitan", Organisation.Kind.POLICE, null);
    private static final Viewer COLLEAGUE = officer("metropolitan", Organisation.Kind.POLICE, null);
    private static final Viewer OVERSEER = officer("mopac", Organisation.Kind.OVERSIGHT, null);
    private static final Viewer ELSEWHERE = officer("metropolitan", Organisation.Kind.POLICE, new AreaId(99));

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = TestClock.noon();
    private final TestMessaging node = new TestMessaging(database, clock, TestMessaging.demonstration());
    private final Errands errands = node.get(Errands.class);
    private final OpenErrands opened = node.get(OpenErrands.class);
    private final ErrandMarks marks = node.get(ErrandMarks.class);

    @AfterEach
    void close() {
        node.close();
        database.close();
    }

    @Test
    void callStandsOnTheListOfWhoeverAnswersThere() {
        call(MessageClass.ANSWER);
        assertThat(errands.list(AMARA)).hasSize(1).allMatch(Errand::isCall);
        assertThat(errands.list(OVERSEER)).isEmpty();
        assertThat(errands.list(ELSEWHERE)).isEmpty();
        assertThat(errands.list(Viewer.NOBODY)).isEmpty();
    }

    @Test
    void callOfAnotherOrganisationCannotBeToldFromNone() {
        call(MessageClass.ANSWER);
        var id = errands.list(AMARA).getFirst().id();
        assertThatThrownBy(() -> errands.get(id, OVERSEER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> errands.get(id + 1000, AMARA)).isInstanceOf(NotFound.class);
    }

    @Test
    void numberIsShownForAPurposeForHalfAnHour() {
        call(MessageClass.ANSWER);
        var one = errands.list(AMARA).getFirst();
        assertThat(opened.isOpen(one, AMARA)).isFalse();
        opened.open(one, "To tell her the answer", AMARA);
        assertThat(opened.isOpen(one, AMARA)).isTrue();
        assertThat(opened.isOpen(one, COLLEAGUE)).isFalse();
        assertThat(opened.address(one)).contains("020 7946 0100");
        assertThat(errands.list(COLLEAGUE).getFirst().openedBy())
                .isEqualTo(AMARA.whom().value());
        clock.advance(Duration.ofMinutes(31));
        assertThat(opened.isOpen(one, AMARA)).isFalse();
        assertThat(node.jdbc()
                        .sql("select count(*) from people.access_log where kind = 'messaging.delivery'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void givenCallTellsWhoeverWaits() {
        var nia = call(MessageClass.ANSWER);
        marks.given(errands.list(AMARA).getFirst(), AMARA);
        assertThat(node.heard.facts)
                .containsExactly(new Delivered(new Item(TestWording.KIND, 1), nia, Delivered.By.CALL, clock.instant()));
        assertThat(errands.list(AMARA)).isEmpty();
    }

    @Test
    void twoColleaguesCannotBothMarkIt() {
        call(MessageClass.ANSWER);
        var one = errands.list(AMARA).getFirst();
        marks.given(one, AMARA);
        assertThatThrownBy(() -> marks.given(one, COLLEAGUE)).isInstanceOf(AlreadyMarked.class);
        assertThat(node.heard.facts).hasSize(1);
    }

    @Test
    void afterThreeFailedCallsALetterIsPrintedAndAfterThreeOfThoseNobodyIsReached() {
        var nia = node.person(null, "020 7946 0100", "1 Mill Lane\nN99 1AA", true);
        node.stage(nia, MessageClass.ANSWER, 1);
        Sending.all(node);
        failThrice();
        Sending.all(node);
        assertThat(errands.list(AMARA)).hasSize(1).noneMatch(Errand::isCall);
        assertThat(node.heard.facts).isEmpty();
        failThrice();
        assertThat(node.heard.facts)
                .containsExactly(new CouldNotBeReached(new Item(TestWording.KIND, 1), nia, clock.instant()));
        assertThat(errands.list(AMARA)).isEmpty();
    }

    @Test
    void mistakenFailureIsTakenBackWithinTenMinutesByWhoeverMadeIt() {
        call(MessageClass.ANSWER);
        marks.failed(errands.list(AMARA).getFirst(), "No answer", AMARA);
        var tried = errands.list(AMARA).getFirst();
        assertThat(tried.failures()).isEqualTo(1);
        assertThatThrownBy(() -> marks.undo(tried, COLLEAGUE)).isInstanceOf(MarkHasHadConsequences.class);
        marks.undo(tried, AMARA);
        assertThat(errands.list(AMARA).getFirst().failures()).isZero();
        marks.failed(errands.list(AMARA).getFirst(), "No answer", AMARA);
        clock.advance(Duration.ofMinutes(11));
        assertThatThrownBy(() -> marks.undo(errands.list(AMARA).getFirst(), AMARA))
                .isInstanceOf(MarkHasHadConsequences.class);
    }

    @Test
    void answerMarkedGivenHasStoppedItsClockAndStays() {
        call(MessageClass.ANSWER);
        marks.given(errands.list(AMARA).getFirst(), AMARA);
        var given = errands.listMarked(AMARA).getFirst();
        assertThatThrownBy(() -> marks.undo(given, AMARA)).isInstanceOf(MarkHasHadConsequences.class);
    }

    @Test
    void noticeMarkedGivenByMistakeIsToDoAgain() {
        call(MessageClass.NOTICE);
        marks.given(errands.list(AMARA).getFirst(), AMARA);
        marks.undo(errands.listMarked(AMARA).getFirst(), AMARA);
        assertThat(errands.list(AMARA)).hasSize(1);
    }

    @Test
    void lettersForPrintingCarryTheAddressOnlyForWhoeverOpenedThem() {
        node.stage(node.person(null, null, "1 Mill Lane\nN99 1AA", true), MessageClass.ANSWER, 1);
        Sending.all(node);
        var one = errands.list(AMARA).getFirst();
        opened.open(one, "To print it", AMARA);
        assertThat(opened.address(one)).contains("1 Mill Lane\nN99 1AA");
        assertThat(opened.isOpen(one, COLLEAGUE)).isFalse();
    }

    private PersonId call(MessageClass kind) {
        var nia = node.person(null, "020 7946 0100", null, true);
        node.stage(nia, kind, 1);
        Sending.all(node);
        return nia;
    }

    private void failThrice() {
        for (var tried = 0; tried < 3; tried++) marks.failed(errands.list(AMARA).getFirst(), "No answer", AMARA);
    }

    private static Viewer officer(String organisation, Organisation.Kind kind, @Nullable AreaId borough) {
        return new Viewer(
                new PersonId(UUID.randomUUID()),
                List.of(new Grant(Function.ANSWER, organisation, kind, borough, null)));
    }
}
