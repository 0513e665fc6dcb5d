package org.wardmote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Somebody without an address and a number follows their ward in a browser, and what it shows leads them back.
class BrowserIsToldJourney {

    private static final String LINK = "https://w.example/alerts/AB";

    /// As {@code push.Notice} is written.
    private static final String NOTICE = """
        {"title": "Lamps in Tannery Lane", "body": "Abbey Green team", "link": "https://w.example/alerts/AB",
         "action": {"label": "Change or stop", "link": "/subscriptions/1?key=x"}, "tag": "matter-1", "lang": "en",
         "dir": "ltr"}\
        """;

    @Test
    void inADemonstrationTheyNeedNoScriptEither() throws InterruptedException {
        try (var resident = Visitor.onPhoneWithoutJavaScript()) {
            follows(resident);
            assertThat(resident.main()).contains("Confirmed", "In a browser");
        }
    }

    static void follows(Visitor resident) throws InterruptedException {
        resident.opens("/subscribe").types("Postcode, station or place", "Brixton");
        resident.chooses("Show messages in a browser");
        resident.presses("Ask for messages");
        assertThat(resident.heading()).isEqualTo("Look at your notifications");
        var confirm = shown(resident, "Confirm that you want messages");
        resident.opens(confirm).pictures("push");
        assertThat(resident.main()).contains("You get this because", "Call 999");
        resident.page.locator("main a.wm-onward").first().click();
        assertThat(resident.heading()).isEqualTo("Do you want these messages?");
        resident.presses("Yes, send me these");
    }

    private static String shown(Visitor resident, String title) throws InterruptedException {
        for (var look = 0; look < 40; look++) {
            var one = resident.opens("/outbox/pushes")
                    .page
                    .locator(".wm-mails a", new Page.LocatorOptions().setHasText(title));
            if (one.count() > 0) return String.valueOf(one.first().getAttribute("href"));
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new AssertionError("Nothing has been shown");
    }

    @Test
    void browserShowsWhatIsPushedAndKeepsTheWayBack() throws InterruptedException {
        try (var resident = Visitor.atDesk()) {
            resident.context.grantPermissions(List.of("notifications"));
            var browser = resident.context.newCDPSession(resident.page);
            var registered = registrations(browser);
            resident.opens("/subscribe");
            resident.page.evaluate("navigator.serviceWorker.register('/worker.js')"
                    + ".then(() => navigator.serviceWorker.ready).then(() => null)");
            var push = new JsonObject();
            push.addProperty("origin", RunningProgram.address());
            push.addProperty("registrationId", registered.poll(20, TimeUnit.SECONDS));
            push.addProperty("data", NOTICE);
            browser.send("ServiceWorker.deliverPushMessage", push);

            resident.page.waitForFunction("caches.match('/my-link')");
            assertThat(resident.page.evaluate("navigator.serviceWorker.ready.then(worker =>"
                            + " worker.getNotifications()).then(([one]) => [one.title, one.body, one.tag,"
                            + " one.data.link, one.actions[0].title].join())"))
                    .isEqualTo("Lamps in Tannery Lane,Abbey Green team,matter-1," + LINK + ",Change or stop");
            var back = resident.opens("/subscribe").page.locator("[data-own-link] a");
            back.waitFor();
            assertThat(back.getAttribute("href")).isEqualTo("/subscriptions/1?key=x");
            assertThat(resident.complaints).isEmpty();
        }
    }

    private static LinkedBlockingQueue<String> registrations(CDPSession browser) {
        var seen = new LinkedBlockingQueue<String>();
        browser.on(
                "ServiceWorker.workerRegistrationUpdated",
                told -> told.getAsJsonArray("registrations")
                        .forEach(one -> seen.add(
                                one.getAsJsonObject().get("registrationId").getAsString())));
        browser.send("ServiceWorker.enable");
        return seen;
    }
}
