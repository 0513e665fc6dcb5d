package org.wardmote.priority.action;

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
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/actions/{id}/…`: a partner takes an action on or not; it is done, or given up.
@Controller
class ActionController {

    private static final String ADDRESS = "/desk/actions/{id}/{verb:acceptance|refusal|done|given-up}";

    private final Actions actions;
    private final Parts parts;
    private final ActionActs acts;

    ActionController(Actions actions, Parts parts, ActionActs acts) {
        this.actions = actions;
        this.parts = parts;
        this.acts = acts;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable long id, @PathVariable String verb) {
        return page(get(viewer, id, verb), verb, Faults.NONE, null);
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable String verb,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        var action = get(viewer, id, verb);
        return DeskForm.tryTo(
                () -> {
                    take(action, verb, words, viewer);
                    return new SeeOther(acts.home(action) + "?done=" + verb);
                },
                check(verb, words),
                faults -> page(action, verb, faults, words),
                response);
    }

    private Action get(Viewer viewer, long id, String verb) {
        var action = actions.get(id, viewer);
        var answering = verb.equals("acceptance") || verb.equals("refusal");
        if (answering && !parts.answersFor(viewer, action)) throw new NotFound();
        return action;
    }

    private void take(Action action, String verb, String words, Viewer by) {
        switch (verb) {
            case "acceptance" -> actions.answer(action.id(), true, words, by);
            case "refusal" -> actions.answer(action.id(), false, words, by);
            case "done" -> actions.end(action.id(), true, words, by);
            default -> actions.end(action.id(), false, words, by);
        }
    }

    private Faults check(String verb, String words) {
        if (words.strip().length() > DatedActions.LONGEST)
            return Faults.NONE.and("words", acts.words().say("priority.words.long"));
        if (words.isBlank() && !verb.equals("acceptance"))
            return Faults.NONE.and("words", acts.words().say("priority.words.none"));
        return Faults.NONE;
    }

    private ActPage page(Action action, String verb, Faults faults, @Nullable String words) {
        var field = new Field.Text(
                "words", acts.words().say("priority.act." + verb + ".words"), null, words, DatedActions.LONGEST);
        return acts.page(action, verb, faults, List.of(field));
    }
}
