package org.wardmote.messaging.preference;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.subscription.Subscriptions;

/// `/subscriptions/{number}?key=`: all that somebody gets.
@Controller
class PreferenceController {

    private static final String PATH = "/subscriptions/{number}";

    private final Door door;
    private final OverviewPages overview;
    private final PreferencePages pages;
    private final Subscriptions subscriptions;

    PreferenceController(Door door, OverviewPages overview, PreferencePages pages, Subscriptions subscriptions) {
        this.door = door;
        this.overview = overview;
        this.pages = pages;
        this.subscriptions = subscriptions;
    }

    @GetMapping(PATH)
    @KeyHolder
    PreferencesPage show(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String done) {
        return overview.all(door.open(number, key), done);
    }

    @PostMapping(PATH + "/confirmation")
    @KeyHolder
    Object confirm(@PathVariable long number, @RequestParam(required = false) @Nullable String key) {
        var one = door.open(number, key);
        subscriptions.confirm(one.id());
        return door.page(one, "confirmed");
    }

    @PostMapping(PATH + "/refusal")
    @KeyHolder
    Object decline(@PathVariable long number, @RequestParam(required = false) @Nullable String key) {
        var one = door.open(number, key);
        subscriptions.decline(one.id());
        return door.page(one, "declined");
    }

    @PostMapping(PATH + "/limits")
    @KeyHolder
    Object set(
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String weeklyMost,
            @RequestParam(defaultValue = "21:00") String quietFrom,
            @RequestParam(defaultValue = "08:00") String quietUntil) {
        var one = door.open(number, key);
        subscriptions.set(one.id(), budget(weeklyMost), hour(quietFrom), hour(quietUntil));
        return door.page(one, "set");
    }

    /// What nobody was offered was not typed by a person.
    private static @Nullable Integer budget(String typed) {
        if (typed.isEmpty()) return null;
        if (!typed.matches("[1-9]|[1-4][0-9]|50")) throw new NotFound();
        return Integer.valueOf(typed);
    }

    private static LocalTime hour(String typed) {
        if (!typed.matches("([01][0-9]|2[0-3]):00")) throw new NotFound();
        return LocalTime.parse(typed);
    }

    @PostMapping(PATH + "/link")
    @KeyHolder
    RenewedPage renew(@PathVariable long number, @RequestParam(required = false) @Nullable String key) {
        subscriptions.renew(door.open(number, key).id());
        return pages.renewed();
    }
}
