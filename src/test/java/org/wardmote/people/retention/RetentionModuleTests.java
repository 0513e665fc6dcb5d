package org.wardmote.people.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.people.AccessLog;
import org.wardmote.people.Diaries;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.people.person.Persons;

class RetentionModuleTests {

    private final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(clock, List.of(Diaries.class), "area", "people");
    private final Diaries diaries = parts.get(Diaries.class);
    private final PersonId zoe = resident("zoe@residents.example");
    private final PersonId ravi = resident("ravi@residents.example");

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void addressesGoTwoYearsAfterLastUseWhereNothingElseIsKept() {
        parts.jdbc()
                .sql("insert into priority.diary (reference, by, words, kind, at)"
                        + " values ('RAVIS', ?, 'The lamp.', 'priority.diary', '2028-10-01')")
                .param(ravi.value())
                .update();
        clock.advance(Duration.ofDays(729));
        run();
        assertThat(parts.get(People.class).exists(zoe)).isTrue();
        clock.advance(Duration.ofDays(3));
        run();
        assertThat(parts.get(People.class).exists(zoe)).isFalse();
        assertThat(parts.get(People.class).exists(ravi)).isTrue();
        assertThat(runs()).containsExactly("people 1");

        clock.advance(Duration.ofDays(366));
        run();
        assertThat(parts.get(People.class).exists(ravi)).isFalse();
        assertThat(runs()).containsExactly("people 1", "priority 1", "people 1");
    }

    @Test
    void logOfReadingsGoesAfterSixYearsAndNoSooner() {
        parts.get(AccessLog.class).note(new Viewer(zoe, List.of()), "priority.diary", "MINE", "to answer it");
        clock.advance(Duration.ofDays(365 * 6));
        run();
        assertThat(readings()).isEqualTo(1);
        clock.advance(Duration.ofDays(3));
        run();
        assertThat(readings()).isZero();
    }

    @Test
    void nothingKeptLongEnoughLeavesNoTrace() {
        diaries.write("MINE", zoe, "The lamp.");
        run();
        assertThat(runs()).isEmpty();
    }

    private void run() {
        parts.get(Retention.class).run();
    }

    private List<String> runs() {
        return parts.jdbc()
                .sql("select schema || ' ' || records from people.retention_run order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private int readings() {
        return parts.jdbc()
                .sql("select count(*) from people.access_log")
                .query(Integer.class)
                .single();
    }

    private PersonId resident(String email) {
        return Objects.requireNonNull(
                parts.transaction().execute(status -> parts.get(Persons.class).prove(email)));
    }
}
