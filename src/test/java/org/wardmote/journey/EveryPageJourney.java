package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Every kind of page, at a desk and on a small phone: nothing to be scrolled sideways, no fault that the axe rules
/// find, one heading of the first level, nothing asked of strangers, nothing left behind.
class EveryPageJourney {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Integer> WIDTHS = List.of(Visitor.DESKTOP, Visitor.PHONE);

    static final String SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Test
    void isSoundAtADesk() {
        look(Visitor.DESKTOP);
    }

    @Test
    void isSoundOnASmallPhone() {
        look(Visitor.PHONE);
    }

    @Test
    void isSoundWhereOneWrites() {
        for (var width : WIDTHS) look(width, visitor -> {}, PageKinds.written(), "");
    }

    @Test
    void isSoundForWhoeverIsSignedIn() {
        for (var width : WIDTHS)
            PageKinds.signedIn()
                    .forEach((role, kinds) -> look(
                            width,
                            visitor -> visitor.stepsInto(role),
                            kinds,
                            role.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-") + "-"));
    }

    private static void look(int width, Consumer<Visitor> before, Map<String, String> kinds, String prefix) {
        var softly = new SoftAssertions();
        try (var visitor = width == Visitor.PHONE ? Visitor.onPhone() : Visitor.atDesk()) {
            before.accept(visitor);
            kinds.forEach((kind, path) -> look(visitor, prefix + kind, path, width, softly));
            softly.assertThat(visitor.strangers).as("asked of other hosts").isEmpty();
            softly.assertThat(visitor.complaints)
                    .as(prefix + ": what the browser complains of")
                    .isEmpty();
        }
        softly.assertAll();
    }

    private static void look(int width) {
        var softly = new SoftAssertions();
        try (var visitor = width == Visitor.PHONE ? Visitor.onPhone() : Visitor.atDesk()) {
            PageKinds.all().forEach((kind, path) -> look(visitor, kind, path, width, softly));
            softly.assertThat(visitor.strangers).as("asked of other hosts").isEmpty();
            softly.assertThat(visitor.context.cookies()).as("cookies").isEmpty();
            softly.assertThat(visitor.page.evaluate("localStorage.length + sessionStorage.length"))
                    .as("things kept in the browser")
                    .isEqualTo(0);
        }
        softly.assertAll();
    }

    private static void look(Visitor visitor, String kind, String path, int width, SoftAssertions softly) {
        visitor.opens(path);
        softly.assertThat(visitor.page.evaluate(SIDEWAYS))
                .as(kind + ": pixels to scroll sideways")
                .isEqualTo(0);
        softly.assertThat(visitor.page.locator("h1").count())
                .as(kind + ": first headings")
                .isEqualTo(1);
        softly.assertThat(visitor.page.locator("[style]").count())
                .as(kind + ": inline styles")
                .isEqualTo(0);
        softly.assertThat(visitor.page.locator("header, main, footer").count())
                .as(kind + ": landmarks")
                .isEqualTo(3);
        // what the rules look at differs little with the width, and is tightest on a phone
        if (width == Visitor.PHONE)
            softly.assertThat(faults(visitor)).as(kind + ": axe").isEmpty();
        visitor.pictures(kind + "-" + width);
    }

    private static List<String> faults(Visitor visitor) {
        var faults = new ArrayList<String>();
        for (var rule : new AxeBuilder(visitor.page).withTags(RULES).analyze().getViolations())
            faults.add(described(rule));
        return faults;
    }

    private static String described(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Test
    void hasATitleOfItsOwn() {
        var titles = new LinkedHashMap<String, String>();
        try (var visitor = Visitor.withoutJavaScript()) {
            PageKinds.all()
                    .forEach((kind, path) ->
                            titles.put(kind, visitor.opens(path).page.title()));
            PageKinds.written()
                    .forEach((kind, path) ->
                            titles.put(kind, visitor.opens(path).page.title()));
        }
        assertThat(titles.values()).doesNotHaveDuplicates().allMatch(title -> title.endsWith(" – Wardmote"));
    }
}
