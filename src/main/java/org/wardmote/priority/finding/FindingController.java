package org.wardmote.priority.finding;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/findings/{reference}`, and `…/handover`: which contributions went to whom and when, and what came back.
@Controller
class FindingController {

    private final FindingActs acts;
    private final FindingPages pages;
    private final HandOverPages handOvers;

    FindingController(FindingActs acts, FindingPages pages, HandOverPages handOvers) {
        this.acts = acts;
        this.pages = pages;
        this.handOvers = handOvers;
    }

    @GetMapping("/desk/findings/{reference}")
    @Staff({
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    FindingPage show(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String done) {
        return pages.page(acts.find(reference, viewer), viewer, done);
    }

    @GetMapping("/desk/findings/{reference}/handover")
    @Staff({
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    HandOverPage handOver(Viewer viewer, @PathVariable String reference) {
        return handOvers.page(acts.find(reference, viewer));
    }
}
