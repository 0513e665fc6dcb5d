package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A resident with a small phone and no JavaScript tells the team something that sounds like danger.
class ResidentWritesWithoutScriptJourney {

    private static final String SAID = "He said he is going to kill me when I come home. That was a year ago.";

    @Test
    void isAskedAboutDangerTwiceAndLosesNothing() {
        try (var resident = Visitor.onPhoneWithoutJavaScript()) {
            resident.opens(PageKinds.WARD)
                    .page
                    .locator("main a[href^='/contact/lambeth/brixton']")
                    .first()
                    .click();
            assertThat(resident.heading()).isEqualTo("Is it happening now, or is anyone in danger?");
            resident.page.getByText("No, nobody is in danger now").click();
            writes(resident);
            assertThat(resident.heading()).isEqualTo("Is anyone in danger now?");
            assertThat(resident.main()).contains("999", "Nothing that you wrote is lost");
            resident.pictures("danger-again-no-script");
            assertThat(resident.page.locator("input[name=words]").inputValue()).isEqualTo(SAID);

            resident.presses("No, send it anyway");
            assertThat(resident.page.locator(".wm-receipt").isVisible()).isTrue();
            resident.page.locator("details summary").first().click();
            assertThat(resident.main()).contains(SAID);
            assertThat(resident.page.evaluate(EveryPageJourney.SIDEWAYS)).isEqualTo(0);
            resident.pictures("receipt-no-script");
        }
    }

    private static void writes(Visitor resident) {
        resident.types("What do you want to say?", SAID);
        resident.page.locator("input[name=where]").fill("Packer's Passage");
        resident.page.locator("input[name=relation][value=self]").check();
        resident.page.locator("input[name=reply]").first().check();
        resident.presses("Send");
    }
}
