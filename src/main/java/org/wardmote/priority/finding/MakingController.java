package org.wardmote.priority.finding;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
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
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;

/// `/desk/findings/new`, and `…/words` to change how it is put.
@Controller
class MakingController {

    private final FindingActs acts;
    private final Making making;
    private final Weighing weighing;
    private final Contributed contributed;
    private final Clock clock;

    MakingController(FindingActs acts, Making making, Weighing weighing, Contributed contributed, Clock clock) {
        this.acts = acts;
        this.making = making;
        this.weighing = weighing;
        this.contributed = contributed;
        this.clock = clock;
    }

    @GetMapping("/desk/findings/new")
    @Staff(Function.ANALYSE)
    ActPage fresh() {
        return page(Faults.NONE, FindingForm.BLANK);
    }

    @PostMapping("/desk/findings")
    @Staff(Function.ANALYSE)
    Object create(
            Viewer viewer,
            @Valid @ModelAttribute FindingForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var meant = meant(form, viewer);
        var found = Faults.of(errors, acts.words());
        var isWhole = !meant.isEmpty() && meant.size() == form.named().size();
        var faults = isWhole
                ? found
                : found.and(
                        "references",
                        acts.words()
                                .say(
                                        form.named().isEmpty()
                                                ? "finding.form.references.none"
                                                : "finding.form.references.unknown"));
        return DeskForm.tryTo(
                () -> {
                    var made = making.make(form.wording(), meant, null, viewer, Moments.now(clock));
                    return new SeeOther(FindingActs.home(made) + "?done=made");
                },
                faults,
                again -> page(again, form),
                response);
    }

    private List<ContributionId> meant(FindingForm form, Viewer viewer) {
        return form.found().stream()
                .flatMap(reference -> contributed.find(reference, viewer).stream())
                .map(Heard::id)
                .toList();
    }

    private ActPage page(Faults faults, FindingForm form) {
        var frame = acts.below("finding.new.title");
        var saying = acts.saying();
        var fields = new ArrayList<>(fields(form, saying));
        fields.add(new Field.Text(
                "references",
                saying.say("finding.form.references"),
                saying.say("finding.form.references.hint"),
                form.references(),
                20_000));
        return new ActPage(
                frame,
                null,
                saying.say("finding.new.lede"),
                null,
                faults,
                FindingActs.LIST,
                fields,
                saying.say("finding.new.submit"),
                FindingActs.LIST);
    }

    private static List<Field> fields(FindingForm form, Saying saying) {
        return List.of(
                new Field.Line(
                        "title", saying.say("finding.form.title"), saying.say("finding.form.title.hint"), form.title()),
                new Field.Text(
                        "statement",
                        saying.say("finding.form.statement"),
                        saying.say("finding.form.statement.hint"),
                        form.statement(),
                        Wording.MOST),
                new Field.Text(
                        "dissent",
                        saying.say("finding.form.dissent"),
                        saying.say("finding.form.dissent.hint"),
                        form.dissent(),
                        Wording.MOST));
    }

    @GetMapping("/desk/findings/{reference}/words")
    @Staff(Function.ANALYSE)
    ActPage edit(Viewer viewer, @PathVariable String reference) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        return acts.page(finding, "words", Faults.NONE, fields(FindingForm.of(finding), acts.saying()));
    }

    @PostMapping("/desk/findings/{reference}/words")
    @Staff(Function.ANALYSE)
    Object update(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute FindingForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        return DeskForm.tryTo(
                acts.doing(
                        finding,
                        "words",
                        () -> weighing.reword(finding.id(), form.wording(), viewer, Moments.now(clock))),
                Faults.of(errors, acts.words()),
                faults -> acts.page(finding, "words", faults, fields(form, acts.saying())),
                response);
    }
}
