package org.wardmote.messaging.preference;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.wardmote.messaging.subscription.Subscriptions;
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

    private static final String SECTION = "/subscribe";
    private static final List<Integer> BUDGETS = List.of(1, 2, 3, 5, 7, 10, 20);
    private static final List<String> DONE =
            List.of("confirmed", "declined", "added", "changed", "ended", "set", "number", "begun-again");

    private final Frames frames;
    private final Frame.Words words;
    private final Subscriptions subscriptions;
    private final Canvases canvases;
    private final OwnWays ways;
    private final Door door;

    PreferencePages(
            Frames frames, Frame.Words words, Subscriptions subscriptions, Canvases canvases, OwnWays ways, Door door) {
        this.frames = frames;
        this.words = words;
        this.subscriptions = subscriptions;
        this.canvases = canvases;
        this.ways = ways;
        this.door = door;
    }

    PreferencesPage all(Subscriber one, @Nullable String done) {
        return all(one, done, Faults.NONE);
    }

    PreferencesPage all(Subscriber one, @Nullable String done, Faults faults) {
        var places = subscriptions.places(one.id());
        var frame = frames.personal(
                SECTION, List.of(), one.isConfirmed() ? "preference.title" : "preference.confirm.title");
        return new PreferencesPage(
                frame,
                path(one),
                door.query(one),
                done != null && DONE.contains(done) ? words.say("preference.done." + done) : null,
                one.isConfirmed(),
                one.hasStopped(),
                places.stream().filter(place -> !place.live()).map(this::place).toList(),
                places.stream().filter(Followed::live).map(this::place).toList(),
                one.weeklyMost() == null ? "" : String.valueOf(one.weeklyMost()),
                hour(one.quietFrom().getHour()),
                hour(one.quietUntil().getHour()),
                budgets(),
                IntStream.range(0, 24)
                        .mapToObj(PreferencePages::hour)
                        .map(hour -> new Choice(hour, hour))
                        .toList(),
                ways(one),
                faults);
    }

    private PreferencesPage.Place place(Followed place) {
        return new PreferencesPage.Place(
                place.id(),
                place.name(),
                place.ties().stream()
                        .map(tie -> words.say("wish.tie." + tie.code()))
                        .toList(),
                place.topics().stream()
                        .map(topic -> words.say("wish.topic." + topic.code()))
                        .toList(),
                words.say("wish.way." + place.way().code()),
                words.say("wish.pace." + place.pace().code()));
    }

    private PreferencesPage.Ways ways(Subscriber one) {
        var choices = choices(one);
        return new PreferencesPage.Ways(
                choices.size() > 1 ? choices : List.of(),
                one.firstBy() == null
                        ? choices.getFirst().value()
                        : one.firstBy().code(),
                one.fallsBack() ? List.of("yes") : List.of(),
                ways.mayAddNumber(one));
    }

    private List<Choice> choices(Subscriber one) {
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

    private List<Choice> budgets() {
        return Stream.concat(
                        Stream.of(new Choice("", words.say("preference.budget.none"))),
                        BUDGETS.stream()
                                .map(most -> new Choice(String.valueOf(most), words.say("preference.budget", most))))
                .toList();
    }

    static String hour(int hour) {
        return "%02d:00".formatted(hour);
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

    private static String path(Subscriber one) {
        return String.format(Locale.ROOT, "/subscriptions/%d", one.id());
    }
}
