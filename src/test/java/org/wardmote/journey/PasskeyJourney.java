package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/// Somebody makes a passkey on their device, signs out, and signs in by it with nothing typed.
class PasskeyJourney {

    @Test
    void deviceThatKnowsItsOwnerSignsInStrongly() {
        try (var officer = Visitor.atDesk()) {
            hasADevice(officer);
            officer.stepsInto("Sergeant of Brixton and Brixton Hill").opens("/my/passkeys");
            officer.types("What to call it", "Desk telephone");
            officer.page.locator("#passkey").click();
            officer.page
                    .locator(".govuk-summary-list")
                    .getByText("Desk telephone")
                    .first()
                    .waitFor();
            officer.pictures("passkeys");

            officer.presses("Sign out");
            assertThat(officer.opens("/my").path()).startsWith("/sign-in");
            officer.opens("/sign-in/passkey").page.locator("#passkey").click();
            officer.page.waitForURL("**/my");
            assertThat(officer.opens("/my/sign-ins").main()).contains("A second factor was shown.");
            assertThat(officer.opens("/desk").heading()).isEqualTo("Desk");
            assertThat(officer.complaints).isEmpty();
        }
    }

    /// An authenticator of the browser's own, which asks nobody.
    private static void hasADevice(Visitor visitor) {
        var device = visitor.context.newCDPSession(visitor.page);
        var enable = new JsonObject();
        enable.addProperty("enableUI", false);
        device.send("WebAuthn.enable", enable);
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var can :
                new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"})
            options.addProperty(can, true);
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }
}
