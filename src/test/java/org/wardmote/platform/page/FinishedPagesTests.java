package org.wardmote.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.wardmote.TestClock;
import org.wardmote.platform.Finished;

class FinishedPagesTests {

    private final TestClock clock = TestClock.noon();
    private final FinishedPages pages = new FinishedPages(clock, new PageSettings(DataSize.ofKilobytes(100), ""));

    @Test
    void keptUntilAChange() {
        var page = page("a", clock.instant().plusSeconds(60));
        pages.keep("/areas", page, pages.edition());
        assertThat(pages.find("/areas")).isSameAs(page);
        pages.catchUp();
        assertThat(pages.find("/areas")).isNull();
    }

    @Test
    void keptUntilAShownDateChangesItsMeaning() {
        pages.keep("/areas", page("a", clock.instant().plusSeconds(60)), pages.edition());
        clock.advance(Duration.ofSeconds(60));
        assertThat(pages.find("/areas")).isNull();
    }

    @Test
    void whatWasBeingMadeWhileAChangeCameInIsNotKept() {
        var began = pages.edition();
        pages.catchUp();
        pages.keep("/areas", page("old", clock.instant().plusSeconds(60)), began);
        assertThat(pages.find("/areas")).isNull();
    }

    @Test
    void noMoreIsKeptThanThereIsMemoryFor() {
        for (var at = 0; at < 1000; at++)
            pages.keep("/" + at, page("x".repeat(5_000) + at, clock.instant().plusSeconds(60)), pages.edition());
        pages.settle();
        var kept = 0;
        for (var at = 0; at < 1000; at++) if (pages.find("/" + at) != null) kept++;
        assertThat(kept).isBetween(1, 20);
    }

    private static Finished page(String text, Instant goodUntil) {
        return Finished.of("text/plain", text.getBytes(StandardCharsets.UTF_8), goodUntil);
    }
}
