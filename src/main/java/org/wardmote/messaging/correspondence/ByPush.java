package org.wardmote.messaging.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Ways.Way;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.messaging.push.OutgoingPush;
import org.wardmote.messaging.push.PushForm;
import org.wardmote.messaging.push.PushRest;
import org.wardmote.messaging.push.Pushes;
import org.wardmote.messaging.subscription.OwnBrowsers;
import org.wardmote.people.contact.Browser;
import org.wardmote.people.contact.Route;

/// In a browser: not in quiet hours, and not while its push service rests. A browser that is no longer subscribed
/// is never tried again.
@Component
class ByPush implements Channel {

    private final Pushes pushes;
    private final PushForm form;
    private final PushRest rest;
    private final Quiet quiet;
    private final Hastes hastes;
    private final OwnBrowsers browsers;

    ByPush(Pushes pushes, PushForm form, PushRest rest, Quiet quiet, Hastes hastes, OwnBrowsers browsers) {
        this.pushes = pushes;
        this.form = form;
        this.rest = rest;
        this.quiet = quiet;
        this.hastes = hastes;
        this.browsers = browsers;
    }

    @Override
    public Way way() {
        return Way.PUSH;
    }

    @Override
    public boolean isOpen() {
        return pushes.isOpen();
    }

    @Override
    public Optional<Instant> mustWait(Claimed one, Route route) {
        return quiet.until(one).or(() -> Browser.read(route.address()).flatMap(rest::of));
    }

    @Override
    public Outcome send(Claimed one, Route route, Letter letter) {
        var browser = Browser.read(route.address());
        if (browser.isEmpty()) return new Outcome.Never("This is no browser.", true);
        var outcome = pushes.send(push(one, browser.get(), letter));
        if (outcome instanceof Outcome.Never never && never.isGone()) browsers.gone(one.person(), route.id());
        return outcome;
    }

    private OutgoingPush push(Claimed one, Browser to, Letter letter) {
        var haste = hastes.of(one);
        var change = browsers.preferences(one.person()).orElse(null);
        var notice = form.of(letter, haste.topic(), change);
        return new OutgoingPush(to, notice, haste.urgency(), haste.keep(), haste.topic());
    }
}
