package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The same story by keyboard alone, and where JavaScript does not run.
class OtherWaysJourney {

    private static final String FOCUSED = "document.activeElement.id || document.activeElement.getAttribute('href')";

    @Test
    void keyboardAloneReachesTheTeam() {
        try (var resident = Visitor.atDesk()) {
            var keys = resident.opens("/").page.keyboard();
            keys.press("Tab");
            assertThat(resident.page.evaluate(FOCUSED)).as("the first stop").isEqualTo("#main");
            keys.press("Enter");
            keys.press("Tab");
            assertThat(resident.page.evaluate(FOCUSED))
                    .as("the first stop of the page itself")
                    .isEqualTo("q");
            keys.type("Brixton");
            resident.page.waitForNavigation(() -> keys.press("Enter"));
            tabTo(resident, PageKinds.WARD);
            resident.page.waitForNavigation(() -> keys.press("Enter"));
            assertThat(resident.path()).isEqualTo(PageKinds.WARD);
            tabTo(resident, "#reach");
            assertThat(resident.page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus is to be seen")
                    .isEqualTo("solid");
        }
    }

    @Test
    void errorSummaryHasTheFocusAndLeadsToTheField() {
        try (var resident = Visitor.atDesk()) {
            resident.opens("/find?q=");
            assertThat(resident.page.evaluate("document.activeElement.className"))
                    .isEqualTo("govuk-error-summary");
            tabTo(resident, "#q");
            resident.page.keyboard().press("Enter");
            assertThat(resident.page.evaluate("location.hash")).isEqualTo("#q");
        }
    }

    @Test
    void everythingIsThereWithoutJavaScript() {
        try (var resident = Visitor.withoutJavaScript()) {
            resident.opens("/");
            assertThat(resident.page.locator(".wm-search__locate").count()).isZero();
            resident.page.locator("#q").fill("Brixton");
            resident.page.locator(".wm-search button").click();
            resident.page.locator("a[href='" + PageKinds.WARD + "']").click();
            assertThat(resident.page.locator("figure svg").isVisible()).isTrue();
            assertThat(resident.page.locator("details, [hidden]").count()).isZero();
            resident.pictures("ward-no-script");
        }
    }

    /// Goes on by the tabulator until the link is reached, as a person would.
    private static void tabTo(Visitor resident, String href) {
        for (var stop = 0; stop < 60; stop++) {
            resident.page.keyboard().press("Tab");
            if (href.equals(resident.page.evaluate("document.activeElement.getAttribute('href')"))) return;
        }
        throw new AssertionError("The keyboard does not reach " + href);
    }
}
