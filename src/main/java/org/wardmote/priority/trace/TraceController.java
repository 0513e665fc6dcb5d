package org.wardmote.priority.trace;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.decision.TakenDecisions;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.finding.Findings;

/// `/desk/decisions/{reference}/contributions` and the same of a finding: down to everything that was said.
@Controller
class TraceController {

    private final Traces traces;
    private final TracePages pages;
    private final TakenDecisions decisions;
    private final Findings findings;

    TraceController(Traces traces, TracePages pages, TakenDecisions decisions, Findings findings) {
        this.traces = traces;
        this.pages = pages;
        this.decisions = decisions;
        this.findings = findings;
    }

    @GetMapping("/desk/decisions/{reference}/contributions")
    @Staff({
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    TracePage ofDecision(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String after) {
        var decision = Reference.find(reference)
                .flatMap(found -> decisions.find(found, viewer))
                .orElseThrow(NotFound::new);
        var saying = pages.saying();
        var of = new TracePages.Of(
                decision.reference().toString(),
                "/desk/decisions/" + decision.reference(),
                saying.say("decision.caption", decision.reference().toString(), saying.place(decision.placed())),
                saying.say("trace.lede", decision.contributions(), decision.people()),
                null);
        var start = Cursor.find(after).orElse(Cursor.START);
        return pages.page(of, traces.of(decision.id(), start, TracePages.PAGE + 1), viewer);
    }

    @GetMapping("/desk/findings/{reference}/contributions")
    @Staff({
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    TracePage ofFinding(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String after) {
        var finding = Reference.find(reference)
                .flatMap(found -> findings.find(found, viewer))
                .orElseThrow(NotFound::new);
        var saying = pages.saying();
        var home = "/desk/findings/" + finding.reference();
        var marks = finding.state().isOpen() && Reach.may(viewer, Function.ANALYSE, finding.placed());
        var of = new TracePages.Of(
                finding.reference().toString(),
                home,
                saying.say("finding.caption", finding.reference().toString(), saying.place(finding.placed())),
                saying.say(
                        "trace.lede",
                        finding.counts().contributions(),
                        finding.counts().people()),
                marks ? home + "/contributions/" : null);
        var start = Cursor.find(after).orElse(Cursor.START);
        return pages.page(of, traces.of(finding.id(), start, TracePages.PAGE + 1), viewer);
    }
}
