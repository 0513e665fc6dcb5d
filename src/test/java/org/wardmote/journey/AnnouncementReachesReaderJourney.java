package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody without an account asks on a small phone without JavaScript to hear about a ward. An officer writes to
/// everybody in an area that they draw, somebody else lets it go, it arrives, and one press stops it.
class AnnouncementReachesReaderJourney {

    private static final String SUBJECT = "Bicycle marking at the market on Saturday";

    private final String address = "reader-" + UUID.randomUUID() + "@example.org";

    @Test
    void goesFromADrawnAreaToWhoeverAskedAndCanBeStopped() throws InterruptedException {
        try (var reader = Visitor.onPhoneWithoutJavaScript();
                var staff = Visitor.atDesk();
                var anybody = Visitor.atDesk()) {
            asks(reader);
            confirms(reader);
            hasNoQuietHours(reader);
            followsByText(anybody);
            hasNoQuietHours(anybody);
            BrowserIsToldJourney.follows(anybody);
            hasNoQuietHours(anybody);
            var announcement = writes(staff);
            approves(staff, announcement);

            arrives(reader);
            anybody.opens("/alerts").page.getByText(SUBJECT).first().click();
            assertThat(anybody.main()).contains("Bring your bicycle");
            anybody.pictures("announcement-public");
            isSeenOnEachChannel(staff, announcement);
            stops(reader);
            assertThat(staff.complaints).isEmpty();
        }
    }

    private void asks(Visitor reader) {
        reader.opens("/areas/lambeth/brixton");
        reader.page.locator("a[href^='/subscribe']").first().click();
        reader.page.locator("#email").fill(address);
        reader.pictures("announcement-subscribe");
        reader.presses("Ask for messages");
        assertThat(reader.heading()).isEqualTo("Look in your mailbox");
    }

    private void confirms(Visitor reader) {
        opensMail(reader, "Confirm that you want messages");
        reader.page.locator("main a[href*='/subscriptions/']").first().click();
        reader.presses("Yes, send me these");
        assertThat(reader.main()).contains("Brixton");
        assertThat(reader.page.evaluate(EveryPageJourney.SIDEWAYS)).isEqualTo(0);
        reader.pictures("announcement-preferences");
    }

    /// From their private page, so that it arrives at whatever hour this is run.
    private static void hasNoQuietHours(Visitor reader) {
        var from = reader.page.locator("select[name=quietFrom]").inputValue();
        reader.page.locator("select[name=quietUntil]").selectOption(from);
        reader.page.locator("form[action*='/limits'] button").click();
        assertThat(reader.page.locator("select[name=quietUntil]").inputValue()).isEqualTo(from);
    }

    private static void followsByText(Visitor somebody) {
        somebody.opens("/subscribe").types("Postcode, station or place", "Brixton");
        somebody.page.locator("#mobile").fill("07700 900123");
        somebody.presses("Ask for messages");
        var form = somebody.path();
        var code = texted(somebody, "\\b\\d{6}\\b");
        somebody.opens(form).types("Code", code);
        somebody.presses("Go on");
        somebody.presses("Yes, send me these");
        assertThat(somebody.main()).contains("Confirmed");
    }

    private static String texted(Visitor somebody, String pattern) {
        for (var look = 0; look < 200; look++) {
            var found = Pattern.compile(pattern)
                    .matcher(somebody.opens("/outbox/texts").main());
            if (found.find()) return found.group();
            somebody.page.waitForTimeout(300);
        }
        throw new AssertionError("No text has come");
    }

    /// It is posted a few seconds after the mails have left.
    private static void isSeenOnEachChannel(Visitor staff, String announcement) {
        for (var look = 0;
                look < 200 && !hasArrived(staff.opens(announcement + "/arrived").main());
                look++) staff.page.waitForTimeout(300);
        assertThat(staff.main())
                .contains("As a text message", "Open the text, and answer it", "In a browser", "Open it as the browser")
                .contains("See it among the posts", "Open the mail", "As letter", "Bring your bicycle");
        staff.pictures("announcement-arrived");
    }

    private static boolean hasArrived(String page) {
        return page.contains("Open the text")
                && page.contains("Open it as the browser")
                && page.contains("See it among");
    }

    private static String writes(Visitor staff) {
        staff.stepsInto("Engagement officer for Lambeth, who writes to subscribers");
        staff.opens("/desk/announcements")
                .page
                .getByText("Write an announcement")
                .first()
                .click();
        staff.page.locator("main a[href*='/desk/announcements/new?']").first().click();
        staff.chooses("Incident");
        staff.page.locator("select[name=topic]").selectOption("safety");
        staff.page.getByText("Draw an area of your own").click();
        staff.types("Corners", "51.455, -0.125\n51.455, -0.105\n51.470, -0.105\n51.470, -0.125");
        staff.types("Subject", SUBJECT);
        staff.types(
                "What it says", "Bring your bicycle to the market on Saturday. We mark it, and it takes five minutes.");
        staff.presses("Keep the draft");
        isTaken(staff);
        staff.pictures("announcement-draft");
        var announcement = staff.path().replaceAll("[?#].*", "");
        staff.opens(announcement + "/look").pictures("announcement-look");
        staff.opens(announcement);
        staff.page.getByText("Hand it in for approval").click();
        staff.presses("Hand it in");
        isTaken(staff);
        return announcement;
    }

    private static void approves(Visitor staff, String announcement) {
        staff.stepsInto("Communications officer for Lambeth, who approves and publishes");
        staff.opens(announcement).page.getByText("Approve it").click();
        staff.presses("Approve and send");
        isTaken(staff);
    }

    private void arrives(Visitor reader) {
        opensMail(reader, SUBJECT);
        assertThat(reader.main())
                .contains("Bring your bicycle", "Brixton", "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        reader.pictures("announcement-mail");
    }

    private void stops(Visitor reader) {
        reader.page.locator("main a[href*='/stop?']").first().click();
        reader.presses("Stop all messages");
        assertThat(reader.heading()).isEqualTo("You get no more messages");
        reader.pictures("announcement-stopped");
    }

    /// Waits for the mail as somebody does who looks into their mailbox again.
    private void opensMail(Visitor reader, String subject) {
        var mine = reader.page
                .locator(".wm-mails__one")
                .filter(new Locator.FilterOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(subject));
        for (var look = 0; look < 200 && mine.count() == 0; look++) {
            reader.opens("/outbox");
            if (mine.count() == 0) reader.page.waitForTimeout(300);
        }
        mine.first().locator("a").click();
    }

    private static void isTaken(Visitor staff) {
        assertThat(staff.page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
    }
}
