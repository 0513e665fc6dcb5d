package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.LondonTime;

/// Somebody stops an officer in the street. What they said is logged on a small phone, answered, reopened and
/// answered again until it is closed; they themselves and the public see what became of it.
class StreetChatToReopeningJourney {

    private static final String SAID = "The bollard at Packer's Passage is gone, and vans drive through again.";
    private static final Pattern COUNTED =
            Pattern.compile("Everything recorded up to (\\d+ \\w+ \\d+, \\d\\d:\\d\\d) is counted");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final String address = "walker." + UUID.randomUUID() + "@people.example";

    @Test
    void whatWasSaidInTheStreetIsAnsweredUntilTheAnswerAnswers() {
        try (var officer = Visitor.onPhone();
                var resident = Visitor.onPhone();
                var anybody = Visitor.atDesk()) {
            officer.stepsInto("Ward officer in Brixton");
            logsByKeyboard(officer);
            var link = officer.page.locator(".wm-address").innerText();
            var file = "/desk/contributions/"
                    + officer.page.url().replaceAll(".*/", "").replaceAll("[?#].*", "");
            officer.pictures("street-chat-receipt");
            assertThat(resident.opens(link).page.locator("main").textContent()).contains(SAID);

            answers(officer, file, "I have asked the council for a new bollard. It comes on Friday.");
            assertThat(readsMail(resident, "It comes on Friday.")).contains(link);
            resident.opens(link).types("Your message", "It is Saturday, and there is no bollard.");
            resident.pictures("street-chat-resident");
            resident.presses("This does not answer me");
            assertThat(officer.opens(file).main()).contains("Reopened", "there is no bollard");

            answers(officer, file, "You are right. It was put in this morning: I have been to look.");
            officer.pictures("street-chat-officer");
            readsMail(resident, "I have been to look.");
            assertThat(resident.opens(link).main()).contains("Closed", "I have been to look.");
            resident.pictures("street-chat-resident-closed");

            countsWhatIsRecorded(anybody);
            anybody.pictures("street-chat-public");
            assertThat(officer.complaints).isEmpty();
            assertThat(resident.complaints).isEmpty();
        }
    }

    /// From the first field to the receipt without a finger on the screen.
    private void logsByKeyboard(Visitor officer) {
        officer.opens("/desk/log").page.locator("#words").focus();
        var keys = officer.page.keyboard();
        keys.type(SAID);
        keys.press("Tab");
        keys.type("Packer's Passage");
        officer.tabsTo("wish");
        keys.press("ArrowDown");
        assertThat(officer.page.locator("input[name=wish]:checked").inputValue())
                .isEqualTo("contact");
        keys.press("Tab");
        if (!officer.page.locator("#email").isVisible()) keys.press("Enter");
        officer.tabsTo("email");
        keys.type(address);
        officer.page.waitForNavigation(() -> keys.press("Enter"));
        assertThat(officer.heading()).isEqualTo("Logged");
    }

    private static void answers(Visitor officer, String file, String words) {
        officer.opens(file).types("Your answer", words);
        officer.chooses("We have acted, or will");
        officer.chooses("Yes, this is the outcome");
        officer.presses("Send the answer");
        assertThat(officer.page.locator(".govuk-error-summary").count()).isZero();
    }

    /// Looks into the outbox of the demonstration until the mail lies there.
    private String readsMail(Visitor resident, String words) {
        for (var look = 0; look < 60; look++) {
            for (var mail : resident.opens("/outbox").linksBeside(address)) {
                var text = resident.opens(mail).main();
                if (text.contains(words)) return text;
            }
            resident.page.waitForTimeout(500);
        }
        throw new AssertionError("No mail says: " + words);
    }

    /// Figures go up to yesterday; how far the record has been counted stands below them.
    private static void countsWhatIsRecorded(Visitor anybody) {
        var now = LocalDateTime.now(LondonTime.ZONE).withSecond(0).withNano(0);
        for (var look = 0; look < 60; look++) {
            var told =
                    COUNTED.matcher(anybody.opens("/scoreboard/lambeth/brixton").main());
            assertThat(told.find()).isTrue();
            if (!LocalDateTime.parse(told.group(1), MINUTE).isBefore(now)) return;
            anybody.page.waitForTimeout(1000);
        }
        throw new AssertionError("Not counted since " + now);
    }
}
