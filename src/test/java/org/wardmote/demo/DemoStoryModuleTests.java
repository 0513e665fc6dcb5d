package org.wardmote.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.WordsOfClassPath;
import org.wardmote.ledger.State;

class DemoStoryModuleTests {

    private static final String[] MODULES = {
        "area",
        "engagement",
        "guide",
        "importing",
        "ledger",
        "messaging",
        "people",
        "priority",
        "scrutiny.standard",
        "volunteering",
        "demo"
    };

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-18T12:00:00Z", "2027-03-28T00:05:00Z", "2027-10-30T23:30:00Z"})
    void storyMakesSenseWheneverItIsTold(String moment) {
        var now = Instant.parse(moment);
        try (var parts = TestParts.of(new TestClock(now), List.of(WordsOfClassPath.class), MODULES)) {
            parts.get(LoadingDemo.class).start();

            var states = new ArrayList<>(Arrays.asList(State.values()));
            states.remove(State.RECEIVED);
            assertThat(texts(parts, "select distinct state from ledger.contribution"))
                    .as("every state in which something can rest")
                    .containsExactlyInAnyOrderElementsOf(
                            states.stream().map(State::code).toList());
            assertThat(texts(parts, """
                select token from (select c.token, h.happened_at,
                    lag(h.happened_at) over (partition by c.id order by h.id) before
                  from ledger.happening h join ledger.contribution c on c.id = h.contribution) step
                where happened_at < before or happened_at > '%s'\
                """.formatted(Timestamp.from(now))))
                    .as("told in another order than it happened, or not happened yet")
                    .isEmpty();
            assertThat(texts(parts, "select distinct recorded_at::text from ledger.happening"))
                    .hasSize(1);
        }
    }

    private static List<String> texts(TestParts parts, String sql) {
        return parts.jdbc().sql(sql).query(String.class).list();
    }
}
