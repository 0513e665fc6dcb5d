package org.wardmote.messaging.preference;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.subscription.Followed;
import org.wardmote.messaging.subscription.OwnWays;
import org.wardmote.messaging.subscription.Subscriber;
import org.wardmote.messaging.wish.Canvases;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.WhichSpotPage;
import org.wardmote.messaging.wish.WishFields;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.people.contact.MobileNumber;

/// Words the pages behind a private link.
@Component
class PreferencePages {

    static final String SECTION = "/subscribe";

    private final Frames frames;
    private final Frame.Words words;
    private final Canvases canvases;
    private final OwnWays ways;
    private final Door door;

    PreferencePages(Frames frames, Frame.Words words, Canvases canvases, OwnWays ways, Door door) {
        this.frames = frames;
        this.words = words;
        this.canvases = canvases;
        this.ways = ways;
        this.door = door;
    }

    List<Choice> choices(Subscriber one) {
        return ways.of(one).stream()
                .map(way -> new Choice(way.code(), words.say("wish.way." + way.code())))
                .toList();
    }

    NumberCodePage code(Subscriber one, UUID asked, MobileNumber number, Faults faults) {
        return new NumberCodePage(
                below(one, "subscribe.code.title"),
                path(one) + "/mobile/code" + door.query(one),
                List.of(new Field.Hidden("asked", asked.toString()), new Field.Hidden("mobile", number.e164())),
                door.preferences(one),
                faults);
    }

    PlacePage place(Subscriber one, Followed place) {
        return place(
                one,
                place,
                new WishForm(
                        "",
                        "",
                        "",
                        "",
                        "",
                        place.ties().stream().map(Tie::code).toList(),
                        List.of(),
                        place.topics().stream().map(Topic::code).toList(),
                        place.pace().code(),
                        place.language().toLanguageTag()),
                place.way(),
                Faults.NONE);
    }

    PlacePage place(Subscriber one, Followed place, WishForm form, Way way, Faults faults) {
        var frame = below(one, "preference.place.title", place.name());
        return new PlacePage(
                frame,
                place.name(),
                path(one) + "/places/" + place.id() + door.query(one),
                door.preferences(one),
                new WishFields(frame, form, faults, null),
                choices(one),
                way.code());
    }

    AddPlacePage add(Subscriber one, WishForm form, Faults faults) {
        var frame = below(one, "preference.add.title");
        return new AddPlacePage(
                frame,
                path(one) + "/places" + door.query(one),
                door.preferences(one),
                new WishFields(frame, form, faults, null, canvases.around(null)));
    }

    WhichSpotPage which(Subscriber one, WishForm form, List<Choice> options) {
        return new WhichSpotPage(
                below(one, "wish.which.title"),
                form.where(),
                path(one) + "/places" + door.query(one),
                options,
                form.carried());
    }

    RenewedPage renewed() {
        return new RenewedPage(frames.personal(SECTION, List.of(), "preference.renewed.title"));
    }

    StopPage stop(Subscriber one) {
        var stopped = one.hasStopped() || !one.isConfirmed();
        var frame = below(one, stopped ? "preference.stopped.title" : "preference.stop.title");
        return new StopPage(frame, path(one), door.query(one), stopped, one.isConfirmed());
    }

    private Frame below(Subscriber one, String titleKey, Object... args) {
        var crumbs = List.of(
                new Crumb(words.say("preference.title"), door.preferences(one)),
                new Crumb(words.say(titleKey, args), null));
        return frames.personal(SECTION, crumbs, titleKey, args);
    }

    static String path(Subscriber one) {
        return String.format(Locale.ROOT, "/subscriptions/%d", one.id());
    }
}
