package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.desk.ActPage;
import org.wardmote.ledger.desk.Onward;
import org.wardmote.people.Viewer;

/// `…/question`: asks the person for more, while the clock runs on.
@Controller
class QuestionController {

    private final Acts acts;
    private final Handling handling;

    QuestionController(Acts acts, Handling handling) {
        this.acts = acts;
        this.handling = handling;
    }

    @GetMapping("/desk/contributions/{reference}/question")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return acts.words(acts.get(reference, viewer), "question", "question", Faults.NONE, WordsForm.BLANK);
    }

    @PostMapping("/desk/contributions/{reference}/question")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute WordsForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer);
        var faults = Faults.of(errors, acts.plain());
        if (!faults.isEmpty()) return Onward.back(acts.words(one, "question", "question", faults, form), response);
        handling.ask(one.id(), form.text(), viewer);
        return Way.done(one, "question");
    }
}
