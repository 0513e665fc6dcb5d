package org.wardmote.people.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Consents;
import org.wardmote.people.Diaries;
import org.wardmote.people.PersonId;
import org.wardmote.people.RecordKind;
import org.wardmote.people.Told;
import org.wardmote.people.Viewer;
import org.wardmote.people.person.Persons;

class CopyingModuleTests {

    private final TestClock clock = TestClock.noon();
    private final TestPages parts = TestPages.of(clock, List.of(new Told(), Diaries.class), "area", "people");
    private final Diaries diaries = parts.get(Diaries.class);
    private final PersonId zoe = resident();
    private final Viewer viewer = new Viewer(zoe, List.of());

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void copyHoldsWhatEveryModuleKeepsAndIsLogged() {
        diaries.write("MINE", zoe, "The lamp is broken.");
        parts.transaction()
                .executeWithoutResult(
                        status -> parts.get(Consents.class).give(zoe, Consents.Purpose.BE_ANSWERED, "web form"));
        var file = new String(DataFile.of(parts.get(Copying.class).give(viewer)), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("Zoë Lunt", "zoe@residents.example", "The lamp is broken.", "\"be answered\"", "2026-11-01");
        assertThat(parts.jdbc()
                        .sql("select record || ': ' || purpose from people.access_log")
                        .query(String.class)
                        .single())
                .isEqualTo(zoe.value() + ": a copy for the person themselves");
    }

    @Test
    void whatIsKeptForLawEnforcementIsGivenOnlyAfterReviewAndForAMonth() {
        diaries.write("priority.crime", "CRIME", zoe, "I saw who did it.");
        var copying = parts.get(Copying.class);
        var copy = copying.give(viewer);
        copying.give(viewer);
        assertThat(crime(copy).rows()).isEmpty();
        assertThat(crime(copy).heldBack()).isEqualTo(1);
        var review = copying.findUnderReview(zoe).orElseThrow();
        assertThat(review.records()).extracting(record -> record.record()).containsExactly("priority.crime");

        parts.jdbc()
                .sql("update people.restricted_record set kept = false, because = 'harmless'")
                .update();
        parts.transaction()
                .executeWithoutResult(
                        status -> parts.get(CarryingOutReview.class).carryOut(review));
        assertThat(crime(copying.of(zoe)).rows()).hasSize(1);

        clock.advance(Duration.ofDays(32));
        assertThat(crime(copying.of(zoe)).rows()).isEmpty();
    }

    @Test
    void everyKindIsOfTheSchemaThatDeclaresIt() {
        for (var part : parts.get(Copying.class).of(zoe).parts())
            assertThat(part.kind().name()).matches("[a-z]+\\.[a-z-]+");
        assertThat(parts.get(Copying.class).of(zoe).parts())
                .extracting(Copy.Part::kind)
                .extracting(RecordKind::name)
                .contains("people.person", "equality.answer", "priority.diary")
                .doesNotHaveDuplicates();
    }

    private static Copy.Part crime(Copy copy) {
        return copy.parts().stream()
                .filter(part -> part.kind().name().equals("priority.crime"))
                .findFirst()
                .orElseThrow();
    }

    private PersonId resident() {
        return Objects.requireNonNull(parts.transaction().execute(status -> {
            var person = parts.get(Persons.class).prove("zoe@residents.example");
            parts.get(Persons.class).giveCallName(person, "Zoë Lunt");
            return person;
        }));
    }
}
