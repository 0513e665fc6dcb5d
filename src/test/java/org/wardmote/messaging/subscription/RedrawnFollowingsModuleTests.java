package org.wardmote.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.NIA;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield;
import org.wardmote.messaging.Subscribing;
import org.wardmote.platform.Job;

/// Abbey Green is cut: two thirds, less than a third, and a strip of a twentieth.
class RedrawnFollowingsModuleTests {

    private final Subscribing thornfield = new Subscribing();

    @AfterEach
    void close() {
        thornfield.close();
    }

    @Test
    void whoFollowedAWardFollowsEveryPartThatIsATenthOrMore() {
        thornfield.subscribe(NIA, "topics", "appeals", "pace", "weekly");
        thornfield.subscribe("tom@residents.example", "where", "N99 1AA", "reach", "walk");
        redraw("2026-06-01");
        assertThat(live()).containsExactlyInAnyOrder("Abbey North, Thornfield", "Abbey South, Thornfield", circle());
        assertThat(thornfield.count("following where live and topics = 2 and pace = 'weekly'"))
                .isEqualTo(2);
        assertThat(thornfield.count("following where until_at is not null")).isEqualTo(1);
    }

    @Test
    void setOfALaterDayIsFollowedOnThatDay() {
        var link = thornfield.subscribe(NIA);
        thornfield.ask(thornfield.pages.browser(), "email", "tom@residents.example");
        redraw("2026-12-01");
        follow();
        assertThat(live()).containsExactly("Abbey Green, Thornfield");
        thornfield.clock.advance(Duration.ofDays(13));
        follow();
        assertThat(live()).containsExactlyInAnyOrder("Abbey North, Thornfield", "Abbey South, Thornfield");
        assertThat(thornfield.count("following where not live and until_at is null"))
                .as("what waits to be confirmed follows too")
                .isEqualTo(2);
        follow();
        assertThat(live()).hasSize(2);
        assertThat(thornfield.pages.browser().see(link)).contains("Abbey North", "Abbey South");
    }

    private static String circle() {
        return "15 minutes’ walk around N99 1AA";
    }

    private void follow() {
        thornfield.pages.all(Job.class).stream()
                .filter(job -> job.name().equals("area.in-force"))
                .forEach(Job::run);
    }

    private List<String> live() {
        return thornfield
                .pages
                .jdbc()
                .sql("select name from messaging.following where live")
                .query(String.class)
                .list();
    }

    private void redraw(String from) {
        var newer = Thornfield.collection(List.of(
                ward("X05000021", "Abbey North", 0.00, 51.505, 0.02, 51.515),
                ward("X05000022", "Abbey South", 0.00, 51.50075, 0.02, 51.505),
                ward("X05000023", "Riverside", 0.00, 51.50, 0.06, 51.50075),
                ward("X05000024", "Harbour", 0.02, 51.50075, 0.06, 51.515),
                ward("X05000025", "Loft", 0.00, 51.515, 0.06, 51.53)));
        var report = thornfield.pages.run(
                "areas", "newer.geojson", newer, Map.of("kind", "ward", "set", "T26", "from", from));
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    private static String ward(String code, String name, double west, double south, double east, double north) {
        var properties = """
            "WD26CD": "%s", "WD26NM": "%s", "LAD26CD": "%s", "LAD26NM": "%s", "force": "metropolitan"
            """.formatted(code, name, Thornfield.CODE, Thornfield.NAME);
        return Thornfield.feature(properties, west, south, east, north);
    }
}
