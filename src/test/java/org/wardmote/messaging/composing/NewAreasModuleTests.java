package org.wardmote.messaging.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.platform.Job;

/// Abbey Green becomes New Green in December.
class NewAreasModuleTests {

    private final Announcers all = new Announcers();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void announcementsFollowToTheHeirOnTheDayOnWhichItBeginsAndNotBefore() {
        var waits = all.drafted();
        var gone = all.left("subject", "We were in the market");
        var older = all.desk.ward(Ward.ABBEY_GREEN).id().number();
        var report = all.pages.run(
                "areas",
                "redrawn.geojson",
                Thornfield.wards().replace("Abbey Green", "New Green"),
                Map.of("kind", "ward", "set", "T26", "from", "2026-12-01"));
        assertThat(report.saved()).as(report.toString()).isTrue();
        follow();
        assertThat(areas(waits)).containsExactly(older);
        assertThat(areas(gone)).containsExactly(older);

        all.clock.advance(Duration.ofDays(20));
        follow();
        assertThat(areas(waits)).hasSize(1).doesNotContain(older);
        assertThat(areas(gone)).hasSize(2).contains(older).containsAll(areas(waits));
    }

    private void follow() {
        all.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("area.in-force"))
                .forEach(Job::run);
    }

    private List<Long> areas(String home) {
        return all.pages
                .jdbc()
                .sql("select area from messaging.announced_in where announcement = ?")
                .param(all.id(home))
                .query((row, number) -> row.getLong("area"))
                .list();
    }
}
