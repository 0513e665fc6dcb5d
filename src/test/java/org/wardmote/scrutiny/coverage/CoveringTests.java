package org.wardmote.scrutiny.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityFact.PriorityUpdated;
import org.wardmote.priority.PriorityId;
import org.wardmote.scrutiny.told.Told;

class CoveringTests {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final TestClock clock = TestClock.noon();
    private TestParts parts;

    @BeforeEach
    void load() {
        parts = TestParts.of(
                clock,
                "area",
                "engagement",
                "priority.priority",
                "scrutiny.told",
                "scrutiny.deed",
                "scrutiny.coverage");
        clock.advance(Duration.ofDays(-1));
        Thornfield.load(parts);
        ThornfieldTeams.load(parts);
        clock.set(NOON);
        parts.get(Covering.class).run();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void yesterdayIsWrittenAsThePublicSawIt() {
        assertThat(row(Ward.ABBEY_GREEN, "2026-11-17"))
                .isEqualTo(Map.of(
                        "named", "true", "next", "2026-11-25", "last", "2026-11-01", "live", "1", "in_date", "1"));
        assertThat(row(Ward.BELL_YARD, "2026-11-17"))
                .isEqualTo(Map.of(
                        "named", "false", "next", "2026-11-25", "last", "2026-06-01", "live", "1", "in_date", "0"));
        assertThat(row(Ward.DOVECOTE, "2026-11-17"))
                .isEqualTo(Map.of("named", "false", "next", "none", "last", "none", "live", "0", "in_date", "0"));
        assertThat(days()).containsExactly("2026-11-17");
    }

    @Test
    void aDayIsWrittenOnceHoweverOftenItIsLookedAt() {
        parts.run("meetings", "m.csv", """
            id,area_code,title,type,starts
            new,X05000004,Coffee,drop-in,2026-11-20T10:30
            """, Map.of());
        parts.get(Covering.class).run();
        assertThat(row(Ward.DOVECOTE, "2026-11-17")).containsEntry("next", "none");
        clock.advance(Duration.ofDays(1));
        parts.get(Covering.class).run();
        assertThat(row(Ward.DOVECOTE, "2026-11-18")).containsEntry("next", "2026-11-20");
    }

    @Test
    void daysOnWhichThePlatformStoodStillAreLookedAtAfterwards() {
        clock.advance(Duration.ofDays(3));
        parts.get(Covering.class).run();
        assertThat(days()).containsExactly("2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20");
    }

    @Test
    void newsOfAPriorityIsAnUpdate() {
        var area = parts.get(Areas.class)
                .find(Thornfield.SLUG, Ward.BELL_YARD.slug())
                .orElseThrow();
        parts.get(Told.class)
                .publish(new PriorityUpdated(
                        new PriorityId(7),
                        new Placed("metropolitan", area.borough().id(), area.id()),
                        NOON,
                        NOON));
        clock.advance(Duration.ofDays(1));
        parts.get(Covering.class).run();
        assertThat(row(Ward.BELL_YARD, "2026-11-18")).containsEntry("last", "2026-11-18");
    }

    @Test
    void whatWasMissingStaysMissing() {
        for (var sql : List.of("delete from scrutiny.coverage", "update scrutiny.coverage set named = true"))
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> parts.jdbc().sql(sql).update())
                    .withMessageContaining("stays as it is");
    }

    private List<String> days() {
        return parts.jdbc()
                .sql("select distinct cast(day as text) from scrutiny.coverage order by 1")
                .query(String.class)
                .list();
    }

    private Map<String, String> row(Ward ward, String day) {
        var area = parts.get(Areas.class).find(Thornfield.SLUG, ward.slug()).orElseThrow();
        return parts.jdbc()
                .sql("select * from scrutiny.coverage where area = :area and day = cast(:day as date)")
                .param("area", area.id().number())
                .param("day", day)
                .query((row, at) -> Map.of(
                        "named", String.valueOf(row.getBoolean("named")),
                        "next", said(row.getString("next_meeting")),
                        "last", said(row.getString("last_update")),
                        "live", row.getString("live"),
                        "in_date", row.getString("in_date")))
                .single();
    }

    private static String said(String value) {
        return value == null ? "none" : value;
    }
}
