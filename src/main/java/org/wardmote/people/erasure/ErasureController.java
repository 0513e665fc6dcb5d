package org.wardmote.people.erasure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.people.trail.Trails;

/// `/my/data/erasure`: erase me.
@Controller
class ErasureController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final AskingToBeErased asking;
    private final Frames frames;
    private final Trails trails;

    ErasureController(AskingToBeErased asking, Frames frames, Trails trails) {
        this.asking = asking;
        this.frames = frames;
        this.trails = trails;
    }

    @GetMapping("/my/data/erasure")
    @SignedIn
    ErasurePage show(Viewer viewer) {
        return page(viewer.whom(), false);
    }

    @PostMapping("/my/data/erasure")
    @SignedIn
    Object ask(Viewer viewer, @RequestParam(required = false) @Nullable String sure, HttpServletResponse response) {
        if (sure == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(viewer.whom(), true);
        }
        var gone = asking.ask(viewer.whom());
        return new SeeOther(gone ? "/privacy/erased" : "/my/data/erasure");
    }

    /// Whoever has been erased is nobody here, and reads what anyone may.
    @GetMapping("/privacy/erased")
    @Anyone
    ErasedPage erased() {
        return new ErasedPage(frames.unlisted(null, List.of(), "data.erased.title"));
    }

    private ErasurePage page(PersonId person, boolean unsure) {
        var frame = trails.my(new Trails.Above("data.title", "/my/data"), "data.erasure.title");
        var waiting = asking.findWaiting(person)
                .map(request -> frame.say("data.erasure.waiting", request.reference(), DAY.format(request.due())))
                .orElse(null);
        return new ErasurePage(
                frame,
                List.of(new Choice("yes", frame.say("data.erasure.sure"))),
                unsure ? Faults.NONE.and("sure", frame.say("data.erasure.unsure")) : Faults.NONE,
                waiting);
    }
}
