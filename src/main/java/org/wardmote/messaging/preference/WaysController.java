package org.wardmote.messaging.preference;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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
import org.wardmote.messaging.subscription.OwnWays;
import org.wardmote.messaging.subscription.Subscriber;
import org.wardmote.messaging.wish.Way;
import org.wardmote.people.contact.MobileNumber;

/// `/subscriptions/{number}/ways`: by which ways somebody is told, and the mobile number that they add.
@Controller
@RequestMapping("/subscriptions/{number}")
class WaysController {

    private final Door door;
    private final OverviewPages overview;
    private final PreferencePages pages;
    private final OwnWays ways;
    private final Frame.Words words;

    WaysController(Door door, OverviewPages overview, PreferencePages pages, OwnWays ways, Frame.Words words) {
        this.door = door;
        this.overview = overview;
        this.pages = pages;
        this.ways = ways;
        this.words = words;
    }

    @PostMapping("/ways")
    @KeyHolder
    Object set(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "email") String firstBy,
            @RequestParam(defaultValue = "") String fallsBack) {
        var one = door.open(number, key);
        if (!firstBy.matches("email|push|text")) throw new NotFound();
        ways.set(one, Way.of(firstBy), fallsBack.equals("yes"));
        return door.page(one, "set");
    }

    @PostMapping("/mobile")
    @KeyHolder
    Object add(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String mobile,
            HttpServletResponse response) {
        var one = active(number, key);
        var typed = MobileNumber.read(mobile);
        if (typed.isEmpty()) {
            var faults = Faults.NONE.and("mobile", words.say("subscribe.mobile.wrong"));
            return DeskForm.back(overview.all(one, null, faults), response);
        }
        return pages.code(one, ways.addNumber(one, typed.get()), typed.get(), Faults.NONE);
    }

    @PostMapping("/mobile/code")
    @KeyHolder
    Object prove(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam UUID asked,
            @RequestParam(defaultValue = "") String mobile,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response) {
        var one = active(number, key);
        var typed = MobileNumber.read(mobile).orElseThrow(NotFound::new);
        if (ways.prove(one, asked, typed, code)) return door.page(one, "number");
        var faults = Faults.NONE.and("code", words.say("subscribe.code.wrong"));
        return DeskForm.back(pages.code(one, asked, typed, faults), response);
    }

    private Subscriber active(long number, @Nullable String key) {
        var one = door.open(number, key);
        if (!one.isConfirmed() || one.hasStopped()) throw new NotFound();
        return one;
    }
}
