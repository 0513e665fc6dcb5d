package org.wardmote.people.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/data-requests`: who decides what is kept when somebody wants to be erased.
@Controller
class DataRequestsController {

    private final DataRequestPages pages;
    private final Deciding deciding;
    private final Frame.Words words;

    DataRequestsController(DataRequestPages pages, Deciding deciding, Frame.Words words) {
        this.pages = pages;
        this.deciding = deciding;
        this.words = words;
    }

    @Bean
    static DeskEntry dataRequests() {
        return new DeskEntry(
                "data.requests.title", "data.requests.hint", "/desk/data-requests", Set.of(Function.ADMINISTER), 80);
    }

    @GetMapping("/desk/data-requests")
    @Staff({Function.ADMINISTER})
    DataRequestsPage list(Viewer viewer) {
        return pages.list(viewer);
    }

    @GetMapping("/desk/data-requests/{reference}")
    @Staff({Function.ADMINISTER})
    DataRequestPage show(Viewer viewer, @PathVariable String reference) {
        return pages.one(viewer, DecisionForm.blank(reference), Faults.NONE);
    }

    @PostMapping("/desk/data-requests/{reference}")
    @Staff({Function.ADMINISTER})
    Object decide(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam long record,
            @RequestParam(required = false) @Nullable String keep,
            @RequestParam(required = false) @Nullable String because,
            @RequestParam(required = false) @Nullable String tell,
            @RequestParam(required = false) @Nullable String silence,
            HttpServletResponse response) {
        var form = new DecisionForm(reference, record, keep, because, tell, silence);
        var faults = form.faults(words);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.one(viewer, form, faults);
        }
        deciding.decide(viewer, reference, record, form.decision());
        return new SeeOther("/desk/data-requests");
    }
}
