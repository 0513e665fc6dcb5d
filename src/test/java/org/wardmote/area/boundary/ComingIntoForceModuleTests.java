package org.wardmote.area.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.InForce;
import org.wardmote.area.Redrawn;
import org.wardmote.cast.Thornfield;

class ComingIntoForceModuleTests {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    /// Fails as long as it is told to.
    private static final class Ear implements Redrawn, InForce {

        private final List<LocalDate> redrawn = new ArrayList<>();
        private final List<LocalDate> inForce = new ArrayList<>();
        private boolean fails;

        @Override
        public void redrawn(LocalDate from) {
            redrawn.add(from);
        }

        @Override
        public void inForce(LocalDate from) {
            if (fails) throw new IllegalStateException("Not now.");
            inForce.add(from);
        }
    }

    private final TestClock clock = TestClock.noon();
    private final Ear ear = new Ear();
    private final TestParts parts = TestParts.of(clock, List.of(ear), "area");
    private final ComingIntoForce comingIntoForce = parts.get(ComingIntoForce.class);

    @AfterEach
    void close() {
        parts.close();
    }

    private void redraw() {
        Thornfield.load(parts);
        ear.redrawn.clear();
        ear.inForce.clear();
        var report = parts.run(
                "areas",
                "redrawn.geojson",
                Thornfield.wards().replace("Abbey Green", "New Green"),
                Map.of("kind", "ward", "set", "T26", "from", FROM.toString()));
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    @Test
    void setThatHasBegunIsHeardOfWithItsImport() {
        Thornfield.load(parts);
        assertThat(ear.inForce).contains(LocalDate.of(2025, 5, 1));
        ear.inForce.clear();
        comingIntoForce.run();
        assertThat(ear.inForce).isEmpty();
    }

    @Test
    void setOfALaterDayIsHeardOfOnceWhenThatDayHasComeThoughNothingRanOnIt() {
        redraw();
        assertThat(ear.redrawn).contains(FROM);
        comingIntoForce.run();
        assertThat(ear.inForce).isEmpty();
        clock.advance(Duration.ofDays(20));
        comingIntoForce.run();
        assertThat(ear.inForce).containsExactly(FROM);
        comingIntoForce.run();
        assertThat(ear.inForce).containsExactly(FROM);
    }

    @Test
    void whatFailsIsTriedAgain() {
        redraw();
        clock.advance(Duration.ofDays(20));
        ear.fails = true;
        assertThatThrownBy(comingIntoForce::run).hasMessage("Not now.");
        ear.fails = false;
        comingIntoForce.run();
        assertThat(ear.inForce).containsExactly(FROM);
    }
}
