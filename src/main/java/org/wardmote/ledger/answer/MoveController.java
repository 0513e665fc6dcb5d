package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.desk.Whereabouts;
import org.wardmote.people.Viewer;

/// `…/move`: it was put to the wrong place and goes to the team whose place it is. The clock runs on.
@Controller
class MoveController {

    private static final String VERB = "move";

    private final Acts acts;
    private final Handling handling;
    private final Whereabouts whereabouts;

    MoveController(Acts acts, Handling handling, Whereabouts whereabouts) {
        this.acts = acts;
        this.handling = handling;
        this.whereabouts = whereabouts;
    }

    @GetMapping("/desk/contributions/{reference}/move")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, VERB, viewer), Faults.NONE, null);
    }

    @PostMapping("/desk/contributions/{reference}/move")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String place,
            HttpServletResponse response) {
        var one = acts.find(reference, VERB, viewer);
        var organisation = one.placed().organisation();
        return switch (whereabouts.find(place)) {
            case Whereabouts.One(var area)
            when whereabouts.serves(organisation, area) ->
                DeskForm.tryTo(
                        acts.doing(
                                one,
                                VERB,
                                viewer,
                                () -> handling.move(one.id(), whereabouts.placed(organisation, area), viewer)),
                        Faults.NONE,
                        again -> page(one, again, place),
                        response);
            case Whereabouts.One(var elsewhere) -> wrong(one, "desk.act.move.elsewhere", place, response);
            case Whereabouts.Many() -> wrong(one, "desk.place.many", place, response);
            case Whereabouts.None() -> wrong(one, "desk.place.unknown", place, response);
        };
    }

    private Page wrong(Contribution one, String key, String place, HttpServletResponse response) {
        return DeskForm.back(page(one, Faults.NONE.and("place", acts.words().say(key)), place), response);
    }

    private ActPage page(Contribution one, Faults faults, @Nullable String place) {
        var saying = acts.words();
        var field = new Field.Line(
                "place", saying.say("desk.act.move.place"), saying.say("desk.act.move.place.hint"), place);
        return acts.page(one, VERB, VERB, faults, List.of(field));
    }
}
