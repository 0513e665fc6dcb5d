package org.wardmote.priority.priority;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
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
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `…/update` says something new to the public; `…/review` looks at it as promised and names the next day.
@Controller
class UpdateController {

    private static final String ADDRESS = "/desk/priorities/{reference}/{verb:update|review}";

    private final PriorityActs acts;
    private final Moving moving;

    UpdateController(PriorityActs acts, Moving moving) {
        this.acts = acts;
        this.moving = moving;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference, @PathVariable String verb) {
        return page(acts.get(reference, viewer), verb, Faults.NONE, MoveForm.BLANK);
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String verb,
            @Valid @ModelAttribute MoveForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var it = acts.get(reference, viewer);
        var faults = Faults.of(errors, acts.words());
        if (verb.equals("review") && form.day().date().isEmpty())
            faults = faults.and("review", acts.words().say("priority.date.none"));
        return DeskForm.tryTo(
                acts.doing(it, verb, () -> take(it, verb, form, viewer)),
                faults,
                again -> page(it, verb, again, form),
                response);
    }

    private void take(Standing it, String verb, MoveForm form, Viewer by) {
        var words = String.valueOf(form.words());
        if (verb.equals("update")) moving.update(it.id(), words, by);
        else moving.review(it.id(), words, form.day().date().orElseThrow(), by);
    }

    private ActPage page(Standing it, String verb, Faults faults, MoveForm form) {
        var words = acts.words();
        var fields = new ArrayList<Field>();
        fields.add(new Field.Text(
                "words", words.say("priority.act." + verb + ".words"), null, form.words(), DatedMoves.LONGEST));
        if (verb.equals("review"))
            fields.add(new Field.Day(
                    "review", words.say("priority.move.review"), words.say("priority.move.review.hint"), form.day()));
        return acts.page(it, verb, verb, faults, List.copyOf(fields));
    }
}
