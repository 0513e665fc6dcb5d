package org.wardmote.priority.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;

/// Puts the pages of a trace together: which contributions is kept here, what they are is asked of the ledger, one
/// page at a time.
@Component
class TracePages {

    static final int PAGE = 50;

    private final Contributed contributed;
    private final DeskFrames frames;
    private final Sayings sayings;

    TracePages(Contributed contributed, DeskFrames frames, Sayings sayings) {
        this.contributed = contributed;
        this.frames = frames;
        this.sayings = sayings;
    }

    /// What is traced.
    ///
    /// @param markedAt where contributions are marked, before their reference; null where they are not
    record Of(
            String reference,
            String home,
            String caption,
            String lede,
            @Nullable String markedAt) {}

    TracePage page(Of it, List<Traces.Leaf> leaves, Viewer viewer) {
        var frame = frames.below(new Crumb(it.reference(), it.home()), "trace.title");
        var saying = sayings.of(frame.words());
        var shown = leaves.subList(0, Math.min(leaves.size(), PAGE));
        var heard = heard(shown, viewer);
        return new TracePage(
                frame,
                it.caption(),
                it.lede(),
                shown.stream()
                        .map(leaf -> line(leaf, heard.get(leaf.contribution()), it, saying))
                        .toList(),
                leaves.size() > shown.size()
                        ? it.home() + "/contributions?after=" + shown.getLast().written()
                        : null,
                it.home());
    }

    private Map<ContributionId, Heard> heard(List<Traces.Leaf> leaves, Viewer viewer) {
        var heard = new HashMap<ContributionId, Heard>();
        var ids = leaves.stream().map(Traces.Leaf::contribution).distinct().toList();
        for (var one : contributed.list(ids, viewer)) heard.put(one.id(), one);
        return heard;
    }

    private static TracePage.Line line(Traces.Leaf leaf, @Nullable Heard one, Of it, Saying saying) {
        if (one == null) return new TracePage.Line(null, null, "", null, leaf.dissents(), null);
        var reference = one.reference().toString();
        return new TracePage.Line(
                reference,
                saying.subject(one.subject()),
                about(one, saying),
                one.words(),
                leaf.dissents(),
                it.markedAt() == null ? null : it.markedAt() + reference + "/mark");
    }

    static String about(Heard one, Saying saying) {
        return saying.say(
                "trace.about",
                saying.place(one.placed()),
                saying.channel(one.channel()),
                saying.times().near(one.receivedAt()));
    }

    Saying saying() {
        return sayings.of(frames.page("trace.title").words());
    }
}
