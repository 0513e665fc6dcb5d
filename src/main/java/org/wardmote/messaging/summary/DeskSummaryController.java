package org.wardmote.messaging.summary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/summaries`: what to print for whom, and how many had it.
@Controller
class DeskSummaryController {

    private final DeskSummaryPages pages;

    DeskSummaryController(DeskSummaryPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/summaries")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.COORDINATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.KEEP_REGISTER
    })
    SummariesPage index(Viewer viewer, @RequestParam(required = false) @Nullable String borough) {
        return pages.page(viewer, borough);
    }
}
