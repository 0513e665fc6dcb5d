package org.wardmote.messaging.subscribing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.subscription.Asking;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.messaging.wish.Wished;
import org.wardmote.messaging.wish.Wishes;

/// `/subscribe`. Where somebody lives is posted, and stands in no address.
@Controller
class SubscribeController {

    private static final SeeOther ASKED = new SeeOther(SubscribePages.PATH + "/asked");

    private final SubscribePages pages;
    private final Wishes wishes;
    private final Asking asking;
    private final AskingSources sources;
    private final AskedAddress address;
    private final Frame.Words words;
    private final Clock clock;

    SubscribeController(
            SubscribePages pages,
            Wishes wishes,
            Asking asking,
            AskingSources sources,
            AskedAddress address,
            Frame.Words words,
            Clock clock) {
        this.pages = pages;
        this.wishes = wishes;
        this.asking = asking;
        this.sources = sources;
        this.address = address;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(SubscribePages.PATH)
    @Anyone(sameForAll = false)
    SubscribePage show(@RequestParam(required = false) @Nullable String area) {
        return pages.blank(area);
    }

    @PostMapping(SubscribePages.PATH)
    @Anyone(sameForAll = false)
    Object create(
            @ModelAttribute WishForm form,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wrong = address.check("email", email);
        return switch (wishes.read(form, Way.EMAIL)) {
            case Wished.Wrong odd -> again(form, email, both(odd.faults(), wrong), response);
            case Wished.Which which ->
                wrong.isEmpty()
                        ? DeskForm.back(pages.which(form, email, which.options()), response)
                        : again(form, email, wrong, response);
            case Wished.Clear clear -> {
                if (!wrong.isEmpty()) yield again(form, email, wrong, response);
                var pause = sources.use(request.getRemoteAddr());
                if (pause.isPositive())
                    yield tooMany(pages.form(form, email, "", busy("email", pause)), pause, response);
                asking.ask(email.strip(), clear.wishes(), Locale.forLanguageTag(words.lang()));
                yield ASKED;
            }
        };
    }

    @PostMapping(SubscribePages.PATH + "/link")
    @Anyone(sameForAll = false)
    Object sendLink(
            @RequestParam(defaultValue = "") String linkEmail,
            HttpServletRequest request,
            HttpServletResponse response) {
        var blank = pages.blank(null).fields().form();
        var wrong = address.check("linkEmail", linkEmail);
        if (!wrong.isEmpty()) return DeskForm.back(pages.form(blank, "", linkEmail, wrong), response);
        var pause = sources.use(request.getRemoteAddr());
        if (pause.isPositive())
            return tooMany(pages.form(blank, "", linkEmail, busy("linkEmail", pause)), pause, response);
        asking.askForLink(linkEmail.strip());
        return ASKED;
    }

    @GetMapping(SubscribePages.PATH + "/asked")
    @Anyone
    AskedPage asked() {
        return pages.asked();
    }

    private Object again(WishForm form, String email, Faults faults, HttpServletResponse response) {
        return DeskForm.back(pages.form(form, email, "", faults), response);
    }

    private static Faults both(Faults some, Faults others) {
        var all = some;
        for (var fault : others.byField().entrySet()) all = all.and(fault.getKey(), fault.getValue());
        return all;
    }

    private Faults busy(String field, Duration pause) {
        var again = new TimeWords(words, clock.instant()).length(pause.plusMinutes(1));
        return Faults.NONE.and(field, words.say("subscribe.busy", again));
    }

    private static Object tooMany(SubscribePage page, Duration pause, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        return page;
    }
}
