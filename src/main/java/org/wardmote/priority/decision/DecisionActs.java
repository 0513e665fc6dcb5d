package org.wardmote.priority.decision;

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
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;

/// The pages on which one small thing is done to a decision. The words of each are named after what is done.
@Component
class DecisionActs {

    static final String LIST = "/desk/decisions";
    static final Set<String> DONE = Set.of(
            "proposed",
            "draft",
            "decision",
            "approval",
            "return",
            "publication",
            "withholding",
            "correction",
            "dropping",
            "outcome",
            "closing");

    private final TakenDecisions decisions;
    private final DeskFrames frames;
    private final Sayings sayings;

    DecisionActs(TakenDecisions decisions, DeskFrames frames, Sayings sayings) {
        this.decisions = decisions;
        this.frames = frames;
        this.sayings = sayings;
    }

    static String home(Decision decision) {
        return LIST + "/" + decision.reference();
    }

    Decision find(String reference, Viewer viewer) {
        return Reference.find(reference)
                .flatMap(found -> decisions.find(found, viewer))
                .orElseThrow(NotFound::new);
    }

    /// The decision, for those who hold one of these there; to others it is not there.
    Decision find(String reference, Viewer viewer, Function... functions) {
        var decision = find(reference, viewer);
        for (var function : functions) if (Reach.may(viewer, function, decision.placed())) return decision;
        throw new NotFound();
    }

    Supplier<Object> doing(Decision decision, String act, Runnable deed) {
        return () -> {
            deed.run();
            return new SeeOther(home(decision) + "?done=" + act);
        };
    }

    /// @param warning what cannot be undone
    ActPage page(Decision decision, String act, @Nullable String warning, Faults faults, List<Field> fields) {
        var key = "decision.act." + act;
        var frame = frames.below(new Crumb(decision.reference().toString(), home(decision)), key + ".title");
        var saying = sayings.of(frame.words());
        return new ActPage(
                frame,
                saying.say("decision.caption", decision.reference().toString(), saying.place(decision.placed())),
                saying.say(key + ".lede"),
                warning,
                faults,
                home(decision) + "/" + act,
                fields,
                saying.say(key + ".submit"),
                home(decision));
    }

    Frame page(String titleKey) {
        return frames.page(titleKey);
    }

    Frame below(String titleKey, Object... args) {
        return frames.below(new Crumb(words().say("decision.list.title"), LIST), titleKey, args);
    }

    Frame.Words words() {
        return frames.page("decision.list.title").words();
    }

    Saying saying() {
        return sayings.of(words());
    }
}
