package org.wardmote.priority.action;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.kernel.TypedDate;
import org.wardmote.people.Viewer;

/// `/desk/actions/{id}/hours`: time spent on it.
@Controller
class HoursController {

    /// @param hours such as `1.5`
    public record HoursForm(
            @Nullable TypedDate day, @Nullable String hours) {

        Optional<LocalDate> date() {
            return day == null ? Optional.empty() : day.date();
        }

        Optional<BigDecimal> number() {
            var typed = hours == null ? "" : hours.strip();
            return typed.matches("[0-9]{1,4}([.][0-9]{1,2})?") ? Optional.of(new BigDecimal(typed)) : Optional.empty();
        }
    }

    private final Actions actions;
    private final ActionActs acts;
    private final Clock clock;

    HoursController(Actions actions, ActionActs acts, Clock clock) {
        this.actions = actions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/desk/actions/{id}/hours")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable long id) {
        var today = TypedDate.of(LondonTime.today(clock));
        return page(actions.get(id, viewer), Faults.NONE, new HoursForm(today, null));
    }

    @PostMapping("/desk/actions/{id}/hours")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable long id,
            @Valid @ModelAttribute HoursForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var action = actions.get(id, viewer);
        var faults = Faults.of(errors, acts.words());
        if (form.date().isEmpty()) faults = faults.and("day", acts.words().say("priority.date.none"));
        if (form.number().isEmpty()) faults = faults.and("hours", acts.words().say("priority.hours.none"));
        return DeskForm.tryTo(
                () -> {
                    actions.spend(id, form.date().orElseThrow(), form.number().orElseThrow(), viewer);
                    return new SeeOther(acts.home(action) + "?done=hours");
                },
                faults,
                again -> page(action, again, form),
                response);
    }

    private ActPage page(Action action, Faults faults, HoursForm form) {
        var words = acts.words();
        var day = form.day() == null ? TypedDate.BLANK : form.day();
        return acts.page(
                action,
                "hours",
                faults,
                List.of(
                        new Field.Day("day", words.say("priority.hours.day"), null, day),
                        new Field.Line(
                                "hours",
                                words.say("priority.hours.number"),
                                words.say("priority.hours.hint"),
                                form.hours())));
    }
}
