package org.wardmote.priority.finding;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `…/harm`: on three levels, each with a worded example; and `…/withdrawal` of what was made by mistake.
@Controller
class WeighingController {

    private static final String HARM = "harm";
    private static final String WITHDRAWAL = "withdrawal";

    private final FindingActs acts;
    private final Weighing weighing;
    private final Clock clock;

    WeighingController(FindingActs acts, Weighing weighing, Clock clock) {
        this.acts = acts;
        this.weighing = weighing;
        this.clock = clock;
    }

    @GetMapping("/desk/findings/{reference}/harm")
    @Staff(Function.ANALYSE)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        var harm = finding.harm() == 0 ? null : String.valueOf(finding.harm());
        return page(finding, Faults.NONE, new HarmForm(harm, finding.harmReason()));
    }

    @PostMapping("/desk/findings/{reference}/harm")
    @Staff(Function.ANALYSE)
    Object update(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute HarmForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        return DeskForm.tryTo(
                acts.doing(
                        finding,
                        HARM,
                        () -> weighing.weigh(finding.id(), form.level(), form.reason(), viewer, Moments.now(clock))),
                Faults.of(errors, acts.words()),
                faults -> page(finding, faults, form),
                response);
    }

    private ActPage page(Finding finding, Faults faults, HarmForm form) {
        var saying = acts.saying();
        var levels = IntStream.rangeClosed(1, 3)
                .mapToObj(level -> new Choice(
                        String.valueOf(level),
                        saying.say("finding.harm." + level),
                        saying.say("finding.harm." + level + ".example")))
                .toList();
        return acts.page(
                finding,
                HARM,
                faults,
                List.of(
                        new Field.OneOf("harm", saying.say("finding.harm.legend"), null, levels, form.harm()),
                        new Field.Text(
                                "reason",
                                saying.say("finding.harm.reason"),
                                saying.say("finding.harm.reason.hint"),
                                form.reason(),
                                Wording.MOST)));
    }

    @GetMapping("/desk/findings/{reference}/withdrawal")
    @Staff(Function.ANALYSE)
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        return withdrawal(acts.find(reference, viewer, Function.ANALYSE), Faults.NONE, ReasonForm.BLANK);
    }

    @PostMapping("/desk/findings/{reference}/withdrawal")
    @Staff(Function.ANALYSE)
    Object withdraw(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute ReasonForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        return DeskForm.tryTo(
                acts.doing(
                        finding,
                        WITHDRAWAL,
                        () -> weighing.withdraw(finding.id(), form.reason(), viewer, Moments.now(clock))),
                Faults.of(errors, acts.words()),
                faults -> withdrawal(finding, faults, form),
                response);
    }

    private ActPage withdrawal(Finding finding, Faults faults, ReasonForm form) {
        var field = new Field.Text("reason", acts.words().say("finding.reason"), null, form.reason(), Wording.MOST);
        return acts.page(finding, WITHDRAWAL, faults, List.of(field));
    }
}
