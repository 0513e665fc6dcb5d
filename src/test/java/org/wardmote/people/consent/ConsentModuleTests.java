package org.wardmote.people.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.people.Consents;
import org.wardmote.people.Consents.Notice;
import org.wardmote.people.Consents.Purpose;
import org.wardmote.people.PersonId;
import org.wardmote.people.person.Persons;

class ConsentModuleTests {

    private final TestPages parts = TestPages.of(TestClock.noon(), List.of(), "area", "people");
    private final Consents consents = parts.get(Consents.class);
    private final PersonId zoe = Objects.requireNonNull(
            parts.transaction().execute(status -> parts.get(Persons.class).prove("zoe@residents.example")));

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void lastWordCountsAndTheOthersStay() {
        assertThat(consents.holds(zoe, Purpose.BE_QUOTED)).isFalse();
        consents.give(zoe, Purpose.BE_QUOTED, "web form");
        assertThat(consents.holds(zoe, Purpose.BE_QUOTED)).isTrue();
        consents.withdraw(zoe, Purpose.BE_QUOTED, "letter");
        assertThat(consents.holds(zoe, Purpose.BE_QUOTED)).isFalse();
        assertThat(parts.jdbc()
                        .sql("select source || ' ' || given || ' ' || notice from people.consent order by id")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("web form true 2026-11-01", "letter false 2026-11-01");
    }

    @Test
    void receiptSaysWhichVersionSomebodySaw() {
        consents.saw(zoe, Notice.YOUNG_PEOPLE, "sign-in");
        assertThat(parts.jdbc()
                        .sql("select notice || ' ' || version || ' ' || source from people.notice_seen")
                        .query(String.class)
                        .single())
                .isEqualTo("YOUNG_PEOPLE 2026-11-01 sign-in");
    }

    @Test
    void noticesAreReadInEachOfTheirVersionsByAnyone() {
        var browser = parts.browser();
        assertThat(browser.see("/privacy/notice"))
                .contains("Privacy notice", "Part 3 of the Data Protection Act 2018", "from 1 November 2026");
        assertThat(browser.see("/privacy/young-people")).contains("you have to be 13", "Childline");
        assertThat(browser.see("/privacy/notice/2026-11-01")).contains("What is kept, and why");
        assertThat(browser.get("/privacy/notice/2020-01-01").getStatus()).isEqualTo(404);
        assertThat(browser.get("/privacy/notice/yesterday").getStatus()).isEqualTo(404);
    }
}
