package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a first visit costs: little to fetch, and nothing moves while it comes.
class FirstVisitJourney {

    private static final int MOST = 100_000;
    private static final String WATCH = """
        window.shifted = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifted += entry.value))
          .observe({ type: 'layout-shift', buffered: true });
        """;
    private static final String FETCHED = """
        performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
          .reduce((sum, entry) => sum + entry.transferSize, 0)
        """;

    @Test
    void isLightAndStill() {
        for (var kind : Map.of("ward", PageKinds.WARD, "home", "/").entrySet()) {
            try (var visitor = Visitor.onPhone()) {
                visitor.context.addInitScript(WATCH);
                visitor.opens(kind.getValue()).page.waitForLoadState(LoadState.NETWORKIDLE);
                var fetched = ((Number) visitor.page.evaluate(FETCHED)).intValue();
                System.out.printf("A first visit to the %s page fetches %d bytes%n", kind.getKey(), fetched);
                assertThat(fetched).as(kind.getKey() + ": bytes fetched").isBetween(1, MOST);
                assertThat(visitor.page.evaluate("window.shifted"))
                        .as("layout shift")
                        .isEqualTo(0);
                assertThat(visitor.complaints).as("complaints of the browser").isEmpty();
            }
        }
    }

    @Test
    void theMovingMapOpensAndCloses() {
        try (var visitor = Visitor.atDesk()) {
            visitor.opens(PageKinds.WARD);
            visitor.page.locator(".wm-map__button").click();
            visitor.page.locator(".wm-map__moving path").first().waitFor();
            visitor.page.locator(".wm-map__button").click();
            assertThat(visitor.page.locator("figure svg[role=img]").isVisible()).isTrue();
            assertThat(visitor.complaints).as("complaints of the browser").isEmpty();
            assertThat(visitor.strangers).isEmpty();
        }
    }
}
