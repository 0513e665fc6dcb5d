package org.wardmote.volunteering.introduction;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.TimeWords;
import org.wardmote.volunteering.introduction.Introduction.State;
import org.wardmote.volunteering.scheme.CoordinatorPath;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Stationery;

@Component
class CoordinatingPages {

    private static final int LONGEST = 300;

    private final Frames frames;
    private final PuttingInTouch touch;
    private final Stationery stationery;
    private final Frame.Words words;
    private final Clock clock;

    CoordinatingPages(Frames frames, PuttingInTouch touch, Stationery stationery, Frame.Words words, Clock clock) {
        this.frames = frames;
        this.touch = touch;
        this.stationery = stationery;
        this.words = words;
        this.clock = clock;
    }

    Faults check(String details) {
        if (details.isEmpty()) return Faults.NONE.and("details", words.say("touch.page.details.none"));
        return details.length() > LONGEST
                ? Faults.NONE.and("details", words.say("watch.ask.long", LONGEST))
                : Faults.NONE;
    }

    CoordinatingPage page(Scheme scheme, Faults faults) {
        var frame = frames.personal("/areas", List.of(), "touch.page.title", scheme.title());
        var isAgreed = scheme.agreedAt() != null;
        return new CoordinatingPage(
                frame,
                scheme.title(),
                scheme.outline(),
                isAgreed,
                action(scheme, "/consent"),
                isAgreed ? asked(scheme, frame) : List.of(),
                faults);
    }

    private List<CoordinatingPage.Asked> asked(Scheme scheme, Frame frame) {
        return touch.list(scheme).stream()
                .filter(one -> one.state() == State.ASKED || one.state() == State.AGREED)
                .map(one -> new CoordinatingPage.Asked(
                        new TimeWords(frame.words(), clock.instant()).near(one.since()),
                        one.words() == null ? "" : one.words(),
                        one.state() == State.AGREED ? one.details() : null,
                        action(scheme, "/introductions/" + one.reference())))
                .toList();
    }

    private static String action(Scheme scheme, String what) {
        return CoordinatorPath.PREFIX + scheme.reference() + what + "?key=" + scheme.key();
    }

    GonePage gone(Scheme scheme) {
        var frame = frames.personal("/areas", List.of(), "touch.gone.title");
        return new GonePage(frame, stationery.path(scheme));
    }
}
