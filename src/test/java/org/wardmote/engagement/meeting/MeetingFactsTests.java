package org.wardmote.engagement.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.engagement.MeetingFact;
import org.wardmote.engagement.MeetingFact.MeetingAnnounced;
import org.wardmote.engagement.MeetingFact.MeetingCancelled;
import org.wardmote.engagement.MeetingFact.MeetingChanged;
import org.wardmote.engagement.MeetingFact.MeetingHeld;

class MeetingFactsTests {

    private final TestClock clock = TestClock.noon();
    private TestParts parts;

    @BeforeEach
    void load() {
        parts = TestParts.of(clock, List.of(Heard.class), "area", "engagement", "priority.priority");
        Thornfield.load(parts);
        ThornfieldTeams.load(parts);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    /// Hears what other modules hear.
    static class Heard {

        private final List<MeetingFact> facts = new ArrayList<>();

        @EventListener
        void on(MeetingFact fact) {
            facts.add(fact);
        }
    }

    @Test
    void anImportTellsEachMeetingOnceForEachOfItsAreas() {
        assertThat(facts()).hasSize(4);
        assertThat(facts().stream().filter(MeetingAnnounced.class::isInstance)).hasSize(3);
        assertThat(facts().stream().filter(MeetingCancelled.class::isInstance)).hasSize(1);
        again(ThornfieldTeams.MEETINGS);
        run();
        assertThat(facts()).hasSize(4);
    }

    @Test
    void whatIsOverWithoutHavingBeenCancelledWasHeld() {
        clock.set(Instant.parse("2026-12-01T19:59:00Z"));
        run();
        assertThat(held()).containsExactly(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 25));
        clock.advance(Duration.ofMinutes(1));
        run();
        run();
        assertThat(held()).hasSize(3).last().isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(facts().getLast().happenedAt()).isEqualTo(Instant.parse("2026-12-01T20:00:00Z"));
    }

    @Test
    void anotherDayIsTold() {
        again(ThornfieldTeams.MEETINGS.replace("2026-12-01T", "2026-12-08T"));
        assertThat(facts().getLast())
                .isInstanceOfSatisfying(
                        MeetingChanged.class, fact -> assertThat(fact.on()).isEqualTo(LocalDate.of(2026, 12, 8)));
    }

    @Test
    void saidAfterwardsThatItWasCancelledIsTold() {
        clock.set(Instant.parse("2026-12-02T12:00:00Z"));
        run();
        again(ThornfieldTeams.MEETINGS.replace("0100,published", "0100,cancelled"));
        assertThat(facts().getLast()).isInstanceOf(MeetingCancelled.class);
    }

    private List<LocalDate> held() {
        return facts().stream()
                .filter(MeetingHeld.class::isInstance)
                .map(MeetingFact::on)
                .toList();
    }

    private List<MeetingFact> facts() {
        return parts.get(Heard.class).facts;
    }

    private void again(String meetings) {
        assertThat(parts.run("meetings", "meetings.csv", meetings, Map.of()).saved())
                .isTrue();
    }

    private void run() {
        parts.get(TellingMeetings.class).run();
    }
}
