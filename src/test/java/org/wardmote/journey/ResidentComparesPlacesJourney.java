package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Home and work side by side, added and taken away by a plain form and plain links.
class ResidentComparesPlacesJourney {

    @Test
    void looksAtTwoPlacesAndTakesOneAway() {
        try (var resident = Visitor.atDesk()) {
            resident.opens(PageKinds.WARD);
            click(resident, AriaRole.LINK, "Look at it beside another place");
            resident.page.locator("#place-2").fill("camden/camden-town");
            click(resident, AriaRole.BUTTON, "Show them side by side");
            assertThat(resident.page.locator(".wm-beside .wm-section__title").allTextContents())
                    .containsExactly("Brixton, Lambeth", "Camden Town, Camden");
            click(resident, AriaRole.LINK, "Take Brixton, Lambeth away");
            assertThat(resident.page.locator(".wm-beside .wm-section__title").allTextContents())
                    .containsExactly("Camden Town, Camden");
        }
    }

    @Test
    void isShownWhichFieldIsWrongAndWhatMayBeMeant() {
        try (var resident = Visitor.onPhone()) {
            resident.opens("/compare?place=lambeth/brixton&place=SW9&place=zzz");
            assertThat(resident.page.locator(".govuk-error-summary a").count()).isEqualTo(2);
            assertThat(resident.page.locator("#place-3").inputValue()).isEqualTo("zzz");
            resident.page.locator("form .wm-names a").first().click();
            assertThat(resident.page.locator(".wm-beside > *").count()).isEqualTo(2);
        }
    }

    private static void click(Visitor resident, AriaRole role, String name) {
        resident.page
                .getByRole(role, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
