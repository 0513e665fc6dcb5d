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
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.messaging.wish.Wished;
import org.wardmote.messaging.wish.Wishes;

/// `/subscribe`. Where somebody lives is posted, and stands in no address.
@Controller
class SubscribeController {

    private final SubscribePages pages;
    private final Wishes wishes;
    private final AskingAnyWay asking;
    private final AskingSources sources;
    private final AskedAddress address;
    private final Frame.Words words;
    private final Clock clock;

    SubscribeController(
            SubscribePages pages,
            Wishes wishes,
            AskingAnyWay asking,
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
            @ModelAttribute AskedWith with,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wrong = address.check("email", "mobile", with);
        return switch (wishes.read(form, with.way())) {
            case Wished.Wrong odd -> again(form, with, both(odd.faults(), wrong), response);
            case Wished.Which which ->
                wrong.isEmpty()
                        ? DeskForm.back(pages.which(form, with, which.options()), response)
                        : again(form, with, wrong, response);
            case Wished.Clear clear -> {
                if (!wrong.isEmpty()) yield again(form, with, wrong, response);
                var pause = pause(with, request);
                yield pause.isPositive()
                        ? tooMany(pages.form(form, with, AskedWith.NOTHING, busy(field(with), pause)), pause, response)
                        : asking.ask(with, clear.wishes(), Locale.forLanguageTag(words.lang()));
            }
        };
    }

    private Duration pause(AskedWith with, HttpServletRequest request) {
        var source = request.getRemoteAddr();
        return with.number().isPresent() ? sources.useForText(source) : sources.use(source);
    }

    private static String field(AskedWith with) {
        return with.number().isPresent() ? "mobile" : "email";
    }

    @PostMapping(SubscribePages.PATH + "/link")
    @Anyone(sameForAll = false)
    Object sendLink(
            @RequestParam(defaultValue = "") String linkEmail,
            @RequestParam(defaultValue = "") String linkMobile,
            HttpServletRequest request,
            HttpServletResponse response) {
        var blank = pages.blank(null).fields().form();
        var with = new AskedWith(linkEmail, linkMobile, "");
        var wrong = address.check("linkEmail", "linkMobile", with);
        if (!wrong.isEmpty()) return DeskForm.back(pages.form(blank, AskedWith.NOTHING, with, wrong), response);
        var pause = pause(with, request);
        if (pause.isPositive()) {
            var field = with.number().isPresent() ? "linkMobile" : "linkEmail";
            return tooMany(pages.form(blank, AskedWith.NOTHING, with, busy(field, pause)), pause, response);
        }
        return asking.askForLink(with);
    }

    @GetMapping(AskingAnyWay.BY_MAIL)
    @Anyone
    AskedPage asked() {
        return pages.asked();
    }

    @GetMapping(AskingAnyWay.HERE)
    @Anyone
    AskedHerePage askedHere() {
        return pages.askedHere();
    }

    private Object again(WishForm form, AskedWith with, Faults faults, HttpServletResponse response) {
        return DeskForm.back(pages.form(form, with, AskedWith.NOTHING, faults), response);
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
