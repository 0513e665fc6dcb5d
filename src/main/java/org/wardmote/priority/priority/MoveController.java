package org.wardmote.priority.priority;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.Stage;
import org.wardmote.priority.desk.Within;

/// `…/move/{stage}`: a priority comes to its next stage, and the public reads why.
@Controller
class MoveController {

    private static final String ADDRESS = "/desk/priorities/{reference}/move/{stage}";

    private final PriorityActs acts;
    private final Moving moving;
    private final Within within;

    MoveController(PriorityActs acts, Moving moving, Within within) {
        this.acts = acts;
        this.moving = moving;
        this.within = within;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference, @PathVariable String stage) {
        return page(acts.get(reference, viewer), stage(stage), Faults.NONE, MoveForm.BLANK, viewer);
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String stage,
            @Valid @ModelAttribute MoveForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var it = acts.get(reference, viewer);
        var to = stage(stage);
        return DeskForm.tryTo(
                acts.doing(it, "move", () -> moving.move(it.id(), form.move(to), viewer)),
                Faults.of(errors, acts.words()),
                faults -> page(it, to, faults, form, viewer),
                response);
    }

    private static Stage stage(String code) {
        return List.of(Stage.values()).stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ActPage page(Standing it, Stage to, Faults faults, MoveForm form, Viewer viewer) {
        if (to == Stage.RAISED) throw new NotFound();
        var fields = new MoveFields(acts.words(), within.supervises(viewer, it.placed()));
        return acts.page(it, to.code(), "move/" + to.code(), faults, fields.of(to, form));
    }
}
