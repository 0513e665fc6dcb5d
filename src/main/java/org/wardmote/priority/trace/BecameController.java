package org.wardmote.priority.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.decision.TakenDecisions;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.finding.Findings;

/// `/desk/contributions/{reference}/became`: up to every finding that gathered it and every decision on those, and
/// what else was made of it.
@Controller
class BecameController {

    private final Traces traces;
    private final Contributed contributed;
    private final Findings findings;
    private final TakenDecisions decisions;
    private final List<Became> became;
    private final DeskFrames frames;
    private final Sayings sayings;

    BecameController(
            Traces traces,
            Contributed contributed,
            Findings findings,
            TakenDecisions decisions,
            List<Became> became,
            DeskFrames frames,
            Sayings sayings) {
        this.traces = traces;
        this.contributed = contributed;
        this.findings = findings;
        this.decisions = decisions;
        this.became =
                became.stream().filter(one -> !(one instanceof BecameDecisions)).toList();
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/contributions/{reference}/became")
    @Staff({
        Function.ANSWER,
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    BecamePage show(Viewer viewer, @PathVariable String reference) {
        var one = Reference.find(reference)
                .flatMap(found -> contributed.find(found, viewer))
                .orElseThrow(NotFound::new);
        var frame = frames.below(
                new Crumb(one.reference().toString(), "/desk/contributions/" + one.reference()), "trace.became.title");
        var saying = sayings.of(frame.words());
        return new BecamePage(
                frame,
                saying.say("trace.became.caption", one.reference().toString(), TracePages.about(one, saying)),
                one.words(),
                roots(traces.of(one.id()), viewer, saying),
                others(one.id(), saying));
    }

    private List<BecamePage.Line> roots(List<Traces.Root> all, Viewer viewer, Saying saying) {
        var lines = new ArrayList<BecamePage.Line>();
        var seen = new HashSet<Reference>();
        for (var root : all) {
            if (seen.add(root.finding()))
                findings.find(root.finding(), viewer).ifPresent(found -> lines.add(line(root, saying)));
            var taken = root.decision();
            if (taken != null && seen.add(taken.reference()))
                decisions.find(taken.reference(), viewer).ifPresent(found -> lines.add(line(taken, saying)));
        }
        return lines;
    }

    private static BecamePage.Line line(Traces.Root root, Saying saying) {
        return new BecamePage.Line(
                "/desk/findings/" + root.finding(),
                saying.say("trace.root.finding", root.title()),
                saying.times().near(root.gatheredAt()));
    }

    private static BecamePage.Line line(Traces.Taken taken, Saying saying) {
        return new BecamePage.Line(
                "/desk/decisions/" + taken.reference(),
                effect(taken, saying),
                taken.publishedAt() == null
                        ? saying.say("trace.root.proposed")
                        : saying.times().near(taken.publishedAt()));
    }

    private static String effect(Traces.Taken taken, Saying saying) {
        var effect = taken.effect();
        return effect == null
                ? saying.say("trace.root.decision", taken.reference().toString())
                : saying.say("trace.became.decision", saying.say("decision.effect." + effect.code()));
    }

    private List<BecamePage.Line> others(ContributionId one, Saying saying) {
        return became.stream()
                .flatMap(by -> by.of(one, saying.words()).stream())
                .map(line -> new BecamePage.Line(
                        line.path(), line.text(), saying.times().near(line.at())))
                .toList();
    }
}
