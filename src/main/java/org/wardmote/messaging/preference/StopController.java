package org.wardmote.messaging.preference;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.subscription.Subscriptions;

/// `/subscriptions/{number}/stop?key=`: a mail program's button stops everything with one post (RFC 8058), in
/// either encoding that it may use, without a form of ours and without being led elsewhere. Whoever opens the
/// address sees a button that does the same.
@Controller
class StopController {

    private static final String FIELD = "List-Unsubscribe";
    private static final String VALUE = "One-Click";
    private static final int MOST_BYTES = 4096;

    private final Door door;
    private final PreferencePages pages;
    private final Subscriptions subscriptions;

    StopController(Door door, PreferencePages pages, Subscriptions subscriptions) {
        this.door = door;
        this.pages = pages;
        this.subscriptions = subscriptions;
    }

    @GetMapping("/subscriptions/{number}/stop")
    @KeyHolder
    StopPage ask(@PathVariable long number, @RequestParam(required = false) @Nullable String key) {
        return pages.stop(door.open(number, key));
    }

    @PostMapping("/subscriptions/{number}/stop")
    @KeyHolder
    StopPage stop(
            @PathVariable long number, @RequestParam(required = false) @Nullable String key, HttpServletRequest request)
            throws IOException {
        var one = door.open(number, key);
        if (!isOneClick(request)) throw new NotFound();
        subscriptions.stop(one.id());
        return pages.stop(door.open(number, key));
    }

    private static boolean isOneClick(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"))
            return VALUE.equals(request.getParameter(FIELD));
        var body = new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        return body.matches("(?s).*name=\"?" + FIELD + "\"?\\s*(\r\n[^\r\n]+)*\r\n\r\n" + VALUE + "\r\n.*");
    }

    @PostMapping("/subscriptions/{number}/start")
    @KeyHolder
    Object beginAgain(@PathVariable long number, @RequestParam(required = false) @Nullable String key) {
        var one = door.open(number, key);
        subscriptions.beginAgain(one.id());
        return door.page(one, "begun-again");
    }
}
