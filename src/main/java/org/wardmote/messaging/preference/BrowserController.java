package org.wardmote.messaging.preference;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.push.Pushes;
import org.wardmote.messaging.subscription.OwnBrowsers;

/// `/subscriptions/{number}/browsers`: the browser with which somebody opened their private link shows their
/// messages too, or does so no longer.
@Controller
@RequestMapping("/subscriptions/{number}/browsers")
class BrowserController {

    private final Door door;
    private final OverviewPages overview;
    private final OwnBrowsers browsers;
    private final Pushes pushes;
    private final Frame.Words words;

    BrowserController(Door door, OverviewPages overview, OwnBrowsers browsers, Pushes pushes, Frame.Words words) {
        this.door = door;
        this.overview = overview;
        this.browsers = browsers;
        this.pushes = pushes;
        this.words = words;
    }

    @PostMapping
    @KeyHolder
    Object add(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String browser,
            HttpServletResponse response) {
        var one = door.open(number, key);
        if (!one.isConfirmed() || one.hasStopped()) throw new NotFound();
        var given = pushes.read(browser);
        if (given.isEmpty()) {
            var faults = Faults.NONE.and("browser", words.say("subscribe.browser.none"));
            return DeskForm.back(overview.all(one, null, faults), response);
        }
        browsers.add(one, given.get());
        return door.page(one, "browser");
    }

    @PostMapping("/{browser}/end")
    @KeyHolder
    Object end(
            @PathVariable long number,
            @PathVariable long browser,
            @RequestParam(required = false) @Nullable String key) {
        var one = door.open(number, key);
        browsers.remove(one, browser);
        return door.page(one, "browser-ended");
    }
}
