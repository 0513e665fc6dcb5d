package org.wardmote.messaging.composing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.Desk;
import org.wardmote.people.Viewer;

/// The pages on which one small thing is done to an announcement. The words of each are named after what is done.
@Component
class Acts {

    static final String LIST = "/desk/announcements";
    static final Set<String> DONE = Set.of(
            "drafted",
            "draft",
            "hand-in",
            "return",
            "approval",
            "review",
            "recall",
            "dropping",
            "narrowing",
            "translation",
            "officer",
            "newsletter");

    private static final String SECTION = "/desk";

    private final Announcements announcements;
    private final Frames frames;
    private final Frame.Words words;
    private final Clock clock;

    Acts(Announcements announcements, Frames frames, Frame.Words words, Clock clock) {
        this.announcements = announcements;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    static String home(Announcement one) {
        return LIST + "/" + one.reference();
    }

    /// The announcement, for those who hold one of these there; to others it is not there.
    Announcement get(String reference, Viewer viewer, Function... functions) {
        var one = announcements.get(reference, viewer);
        for (var function : functions) if (Desk.may(viewer, function, one.office())) return one;
        throw new NotFound();
    }

    Supplier<Object> doing(Announcement one, String act, Runnable deed) {
        return () -> {
            deed.run();
            return new SeeOther(home(one) + "?done=" + act);
        };
    }

    /// @param lede what follows from it
    ActPage page(
            Announcement one, String act, String lede, @Nullable String warning, Faults faults, List<Field> fields) {
        var key = "announcement.act." + act;
        return new ActPage(
                below(one, key + ".title"),
                one.content().subject(),
                lede,
                warning,
                faults,
                home(one) + "/" + act,
                fields,
                words.say(key + ".submit"),
                home(one));
    }

    Frame list(String titleKey) {
        return frames.personal(SECTION, List.of(desk(), new Crumb(words.say(titleKey), null)), titleKey);
    }

    Frame page(String titleKey, Object... args) {
        var here = new Crumb(words.say(titleKey, args), null);
        return frames.personal(SECTION, List.of(desk(), all(), here), titleKey, args);
    }

    Frame below(Announcement one, String titleKey, Object... args) {
        var above = new Crumb(one.content().subject(), home(one));
        var here = new Crumb(words.say(titleKey, args), null);
        return frames.personal(SECTION, List.of(desk(), all(), above, here), titleKey, args);
    }

    private Crumb desk() {
        return new Crumb(words.say("desk.crumb"), SECTION);
    }

    private Crumb all() {
        return new Crumb(words.say("announcement.list.title"), LIST);
    }

    Frame.Words words() {
        return words;
    }

    TimeWords times() {
        return new TimeWords(words, clock.instant());
    }
}
