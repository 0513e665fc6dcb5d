package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/// A resident types what they know of a place, and finds their team, or an honest choice, or an honest gap.
class ResidentFindsTeamJourney {

    private static final String FIELD = "Your postcode, street, station or place";

    @Test
    void findsTheTeamByTheNameOfAPlace() {
        try (var resident = Visitor.atDesk()) {
            resident.opens("/");
            types(resident, "Brixton");
            follows(resident, "Brixton, Lambeth");
            assertThat(resident.path()).isEqualTo(PageKinds.WARD);
            assertThat(resident.page.locator("#team, #reach, #meet, #promised").count())
                    .isEqualTo(4);
            assertThat(resident.page.locator("a[href^='mailto:']").first().isVisible())
                    .isTrue();
            resident.page.goBack();
            assertThat(resident.page.getByLabel(FIELD).inputValue()).isEqualTo("Brixton");
        }
    }

    @Test
    void choosesWhereOnlyHalfAPostcodeIsKnown() {
        try (var resident = Visitor.onPhone()) {
            resident.opens("/");
            types(resident, " sw9 ");
            assertThat(heading(resident)).isEqualTo("Where in SW9?");
            assertThat(resident.page.locator(".wm-choice").count()).isGreaterThan(1);
            resident.page.locator(".wm-choice__link").first().click();
            assertThat(resident.path()).startsWith("/areas/");
        }
    }

    @Test
    void keepsWhatWasTypedWhenNothingIsFound() {
        try (var resident = Visitor.atDesk()) {
            resident.opens("/");
            types(resident, "zzzqqq <b>");
            assertThat(heading(resident)).isEqualTo("We did not find “zzzqqq <b>”");
            assertThat(resident.page.getByLabel(FIELD).inputValue()).isEqualTo("zzzqqq <b>");
        }
    }

    @Test
    void isToldOfAGapFromTheBoroughDown() {
        try (var resident = Visitor.atDesk()) {
            resident.opens("/areas");
            follows(resident, "Lambeth");
            resident.page.locator(".wm-gap a").first().click();
            assertThat(resident.page.locator(".wm-gap").first().textContent()).contains("named officer");
            assertThat(resident.page
                            .locator(".wm-gap a[href='/contact-points']")
                            .isVisible())
                    .isTrue();
        }
    }

    @Test
    void looksAtAPlaceAsItWasAndComesBack() {
        try (var resident = Visitor.atDesk()) {
            resident.opens(PageKinds.all().get("ward-then"));
            follows(resident, "See the page as it is now");
            assertThat(resident.path()).isEqualTo(PageKinds.WARD);
        }
    }

    @Test
    void isToldThatNothingHasChanged() {
        try (var resident = Visitor.atDesk()) {
            var first = resident.page.navigate(PageKinds.WARD);
            var again = resident.context
                    .request()
                    .get(
                            PageKinds.WARD,
                            RequestOptions.create()
                                    .setHeader("If-None-Match", tag(first))
                                    .setHeader("Accept-Encoding", "gzip"));
            assertThat(again.status()).isEqualTo(304);
        }
    }

    private static String tag(Response response) {
        return String.valueOf(response.headerValue("etag"));
    }

    private static void types(Visitor resident, String text) {
        resident.page.getByLabel(FIELD, new GetByLabelOptions().setExact(true)).fill(text);
        resident.page
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName("Find").setExact(true))
                .click();
    }

    private static void follows(Visitor resident, String link) {
        resident.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static String heading(Visitor resident) {
        return resident.page.locator("h1").textContent();
    }
}
