package org.wardmote.priority.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;

/// `/desk/decisions` and the page of each.
@Controller
class DecisionController {

    private final DecisionActs acts;
    private final DecisionPages pages;
    private final TakenDecisions decisions;
    private final VersionRows versions;

    DecisionController(DecisionActs acts, DecisionPages pages, TakenDecisions decisions, VersionRows versions) {
        this.acts = acts;
        this.pages = pages;
        this.decisions = decisions;
        this.versions = versions;
    }

    @GetMapping(DecisionActs.LIST)
    @Staff({
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    DecisionsPage index(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var rows = decisions.list(viewer, Cursor.find(after).orElse(Cursor.END));
        var page = rows.subList(0, Math.min(rows.size(), TakenDecisions.PAGE));
        var saying = acts.saying();
        return new DecisionsPage(
                acts.page("decision.list.title"),
                page.stream().map(decision -> line(decision, saying)).toList(),
                rows.size() > page.size()
                        ? DecisionActs.LIST + "?after="
                                + Cursor.of(page.getLast()).written()
                        : null);
    }

    private DecisionsPage.Line line(Decision decision, Saying saying) {
        var newest = Version.standing(versions.list(decision.id()));
        return new DecisionsPage.Line(
                DecisionActs.home(decision),
                newest.content().title(),
                saying.say("decision.state." + decision.state().code()),
                DecisionPages.tone(decision),
                newest.state().isInWork()
                        ? saying.say("decision.version." + newest.state().code())
                        : null,
                saying.place(decision.placed()),
                saying.say("decision.basis", decision.people(), decision.contributions()));
    }

    @GetMapping("/desk/decisions/{reference}")
    @Staff({
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    DecisionPage show(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String done) {
        return pages.page(acts.find(reference, viewer), viewer, done);
    }
}
