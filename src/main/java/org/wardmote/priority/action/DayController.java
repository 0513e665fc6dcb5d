package org.wardmote.priority.action;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.kernel.TypedDate;
import org.wardmote.people.Viewer;

/// `/desk/actions/{id}/day`: it will be done by another day, and the public reads why.
@Controller
class DayController {

    public record DayForm(@Nullable TypedDate due, @Nullable String words) {

        TypedDate day() {
            return due == null ? TypedDate.BLANK : due;
        }

        String why() {
            return words == null ? "" : words.strip();
        }
    }

    private final Actions actions;
    private final ActionActs acts;

    DayController(Actions actions, ActionActs acts) {
        this.actions = actions;
        this.acts = acts;
    }

    @GetMapping("/desk/actions/{id}/day")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable long id) {
        return page(get(id, viewer), Faults.NONE, new DayForm(null, null));
    }

    @PostMapping("/desk/actions/{id}/day")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(Viewer viewer, @PathVariable long id, @ModelAttribute DayForm form, HttpServletResponse response) {
        var action = get(id, viewer);
        return DeskForm.tryTo(
                () -> {
                    actions.move(id, form.day().date().orElseThrow(), form.why(), viewer);
                    return new SeeOther(acts.home(action) + "?done=day");
                },
                check(form),
                again -> page(action, again, form),
                response);
    }

    private Action get(long id, Viewer viewer) {
        var action = actions.get(id, viewer);
        if (!actions.mayMove(action, viewer)) throw new NotFound();
        return action;
    }

    private Faults check(DayForm form) {
        var words = acts.words();
        var faults = Faults.NONE;
        if (form.day().date().isEmpty()) faults = faults.and("due", words.say("priority.date.none"));
        if (form.why().isEmpty()) faults = faults.and("words", words.say("priority.words.none"));
        if (form.why().length() > DatedActions.LONGEST) faults = faults.and("words", words.say("priority.words.long"));
        return faults;
    }

    private ActPage page(Action action, Faults faults, DayForm form) {
        var words = acts.words();
        return acts.page(
                action,
                "day",
                faults,
                List.of(
                        new Field.Day("due", words.say("priority.act.day.due"), null, form.day()),
                        new Field.Text(
                                "words",
                                words.say("priority.act.day.words"),
                                null,
                                form.words(),
                                DatedActions.LONGEST)));
    }
}
