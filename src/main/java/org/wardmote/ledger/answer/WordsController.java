package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Viewer;

/// What is done with one text: `…/note` leaves a note for colleagues, `…/question` asks the person for more while
/// the clock runs on, `…/abuse` says that the words abuse staff.
@Controller
class WordsController {

    private static final String ADDRESS = "/desk/contributions/{reference}/{verb:note|question|abuse}";

    private final Acts acts;
    private final Handling handling;

    WordsController(Acts acts, Handling handling) {
        this.acts = acts;
        this.handling = handling;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference, @PathVariable String verb) {
        return acts.words(acts.get(reference, verb, viewer), verb, Faults.NONE, WordsForm.BLANK);
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String verb,
            @Valid @ModelAttribute WordsForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.find(reference, verb, viewer);
        return DeskForm.tryTo(
                acts.doing(one, verb, viewer, () -> take(verb, one.id(), form.text(), viewer)),
                Faults.of(errors, acts.plain()),
                faults -> acts.words(one, verb, faults, form),
                response);
    }

    private void take(String verb, ContributionId id, String text, Viewer by) {
        switch (verb) {
            case "note" -> handling.note(id, text, by);
            case "question" -> handling.ask(id, text, by);
            default -> handling.flagAbuse(id, text, by);
        }
    }
}
