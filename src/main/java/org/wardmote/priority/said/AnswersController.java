package org.wardmote.priority.said;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;

/// `/answers`, and the same for a borough and a ward: you said, we did, or did not, because.
@Controller
class AnswersController {

    private final AnswersPages pages;
    private final Areas areas;
    private final Forces forces;
    private final Organisations organisations;

    AnswersController(AnswersPages pages, Areas areas, Forces forces, Organisations organisations) {
        this.pages = pages;
        this.areas = areas;
        this.forces = forces;
        this.organisations = organisations;
    }

    @GetMapping("/answers")
    @Anyone
    AnswersPage index(@ModelAttribute Asked asked) {
        return pages.page(new Place(whose(asked, forces.list().getFirst().id()), null), asked);
    }

    @GetMapping("/areas/{borough}/answers")
    @Anyone
    AnswersPage showBorough(@PathVariable String borough, @ModelAttribute Asked asked) {
        var area = areas.findBorough(borough).orElseThrow(NotFound::new);
        return pages.page(new Place(whose(asked, area.force()), area), asked);
    }

    @GetMapping("/areas/{borough}/{ward}/answers")
    @Anyone
    Object showWard(@PathVariable String borough, @PathVariable String ward, @ModelAttribute Asked asked) {
        Optional<Area> area = areas.find(borough, ward);
        if (area.isPresent())
            return pages.page(new Place(whose(asked, area.get().force()), area.get()), asked);
        return areas.findSuccessor(borough, ward)
                .map(AnswersController::movedTo)
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<Void> movedTo(Area successor) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, successor.path() + "/answers")
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private Organisation whose(Asked asked, @Nullable String otherwise) {
        return Optional.ofNullable(asked.of())
                .or(() -> Optional.ofNullable(otherwise))
                .flatMap(organisations::find)
                .orElseThrow(NotFound::new);
    }
}
