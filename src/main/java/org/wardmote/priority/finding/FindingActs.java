package org.wardmote.priority.finding;

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

/// The pages on which one small thing is done to a finding. The words of each are named after what is done.
@Component
class FindingActs {

    static final String LIST = "/desk/findings";

    private final Findings findings;
    private final DeskFrames frames;
    private final Sayings sayings;

    FindingActs(Findings findings, DeskFrames frames, Sayings sayings) {
        this.findings = findings;
        this.frames = frames;
        this.sayings = sayings;
    }

    static String home(Finding finding) {
        return LIST + "/" + finding.reference();
    }

    Finding find(String reference, Viewer viewer) {
        return Reference.find(reference)
                .flatMap(found -> findings.find(found, viewer))
                .orElseThrow(NotFound::new);
    }

    /// The finding, for those who may do this there; to others it is not there.
    Finding find(String reference, Viewer viewer, Function function) {
        var finding = find(reference, viewer);
        if (!Reach.may(viewer, function, finding.placed())) throw new NotFound();
        return finding;
    }

    Supplier<Object> doing(Finding finding, String act, Runnable deed) {
        return () -> {
            deed.run();
            return new SeeOther(home(finding) + "?done=" + act);
        };
    }

    ActPage page(Finding finding, String act, Faults faults, List<Field> fields) {
        return page(finding, act, act, null, faults, fields);
    }

    /// @param path where the form goes, below the finding
    ActPage page(
            Finding finding, String act, String path, @Nullable String warning, Faults faults, List<Field> fields) {
        var key = "finding.act." + act;
        var frame = frame(finding, key + ".title");
        var saying = sayings.of(frame.words());
        return new ActPage(
                frame,
                saying.say("finding.caption", finding.reference().toString(), saying.place(finding.placed())),
                saying.say(key + ".lede"),
                warning,
                faults,
                home(finding) + "/" + path,
                fields,
                saying.say(key + ".submit"),
                home(finding));
    }

    Frame frame(Finding finding, String titleKey) {
        return frames.below(new Crumb(finding.reference().toString(), home(finding)), titleKey);
    }

    Frame page(String titleKey) {
        return frames.page(titleKey);
    }

    Frame below(String titleKey, Object... args) {
        return frames.below(new Crumb(words().say("finding.list.title"), LIST), titleKey, args);
    }

    Frame.Words words() {
        return frames.page("finding.list.title").words();
    }

    Saying saying() {
        return sayings.of(words());
    }

    static final Set<String> DONE =
            Set.of("made", "gathering", "words", "harm", "routing", "acknowledgement", "withdrawal", "mark", "removal");
}
