package org.wardmote.messaging.preference;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.messaging.subscription.Followed;
import org.wardmote.messaging.subscription.OwnWays;
import org.wardmote.messaging.subscription.Subscriber;
import org.wardmote.messaging.subscription.Subscriptions;

/// The page on which somebody sees and sets all that they get.
@Component
class OverviewPages {

    private static final List<Integer> BUDGETS = List.of(1, 2, 3, 5, 7, 10, 20);
    private static final List<String> DONE = List.of(
            "confirmed",
            "declined",
            "added",
            "changed",
            "ended",
            "set",
            "number",
            "browser",
            "browser-ended",
            "begun-again");

    private final Frames frames;
    private final Frame.Words words;
    private final Subscriptions subscriptions;
    private final OwnWays ways;
    private final BrowserPart browsers;
    private final PreferencePages pages;
    private final Door door;

    OverviewPages(
            Frames frames,
            Frame.Words words,
            Subscriptions subscriptions,
            OwnWays ways,
            BrowserPart browsers,
            PreferencePages pages,
            Door door) {
        this.frames = frames;
        this.words = words;
        this.subscriptions = subscriptions;
        this.ways = ways;
        this.browsers = browsers;
        this.pages = pages;
        this.door = door;
    }

    PreferencesPage all(Subscriber one, @Nullable String done) {
        return all(one, done, Faults.NONE);
    }

    PreferencesPage all(Subscriber one, @Nullable String done, Faults faults) {
        var places = subscriptions.places(one.id());
        var frame = frames.personal(
                PreferencePages.SECTION,
                List.of(),
                one.isConfirmed() ? "preference.title" : "preference.confirm.title");
        return new PreferencesPage(
                frame,
                PreferencePages.path(one),
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
                        .mapToObj(OverviewPages::hour)
                        .map(hour -> new Choice(hour, hour))
                        .toList(),
                ways(one),
                browsers.of(one),
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
        var choices = pages.choices(one);
        return new PreferencesPage.Ways(
                choices.size() > 1 ? choices : List.of(),
                one.firstBy() == null
                        ? choices.getFirst().value()
                        : one.firstBy().code(),
                one.fallsBack() ? List.of("yes") : List.of(),
                ways.mayAddNumber(one));
    }

    private List<Choice> budgets() {
        return Stream.concat(
                        Stream.of(new Choice("", words.say("preference.budget.none"))),
                        BUDGETS.stream()
                                .map(most -> new Choice(String.valueOf(most), words.say("preference.budget", most))))
                .toList();
    }

    private static String hour(int hour) {
        return "%02d:00".formatted(hour);
    }
}
