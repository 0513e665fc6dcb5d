package org.wardmote.ledger.answer;

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
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.telling.KeptBack;
import org.wardmote.people.Viewer;

/// `…/withholding`: whoever said it is told no outcome, since that would endanger somebody; and is told again.
@Controller
class WithholdingController {

    private static final String ADDRESS = "/desk/contributions/{reference}/withholding";
    private static final String VERB = "withholding";
    private static final String END = "withholding-end";

    private final Acts acts;
    private final Handling handling;
    private final KeptBack keptBack;

    WithholdingController(Acts acts, Handling handling, KeptBack keptBack) {
        this.acts = acts;
        this.handling = handling;
        this.keptBack = keptBack;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, VERB, viewer), Faults.NONE, WordsForm.BLANK);
    }

    private ActPage page(Contribution one, Faults faults, WordsForm form) {
        return keptBack.isWithheld(one.id())
                ? acts.page(one, END, VERB + "/end", faults, List.of())
                : acts.words(one, VERB, faults, form);
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute WordsForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.find(reference, VERB, viewer);
        return DeskForm.tryTo(
                acts.doing(one, VERB, viewer, () -> handling.withholdOutcome(one.id(), form.text(), viewer)),
                Faults.of(errors, acts.plain()),
                faults -> page(one, faults, form),
                response);
    }

    @PostMapping(ADDRESS + "/end")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object destroy(Viewer viewer, @PathVariable String reference) {
        var one = acts.find(reference, VERB, viewer);
        return acts.doing(one, END, viewer, () -> handling.allowOutcome(one.id(), viewer))
                .get();
    }
}
