package org.wardmote.priority.patrol;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Contributed;
import org.wardmote.people.Viewer;

/// A request for a patrol is recorded, decided, and what was patrolled is noted afterwards.
@Controller
class PatrolActsController {

    private final Patrols patrols;
    private final Contributed contributed;
    private final PatrolActs acts;

    PatrolActsController(Patrols patrols, Contributed contributed, PatrolActs acts) {
        this.patrols = patrols;
        this.contributed = contributed;
        this.acts = acts;
    }

    @GetMapping("/desk/patrols/new")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage begin(@RequestParam(required = false) @Nullable String contribution) {
        return acts.recording(Faults.NONE, PatrolForm.of(contribution));
    }

    @PostMapping("/desk/patrols/new")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(Viewer viewer, @ModelAttribute PatrolForm form, HttpServletResponse response) {
        var heard = Reference.find(text(form.contribution())).flatMap(found -> contributed.find(found, viewer));
        var faults = needed("wanted", form.wanted(), needed("place", form.place(), Faults.NONE));
        if (heard.isEmpty()) faults = faults.and("contribution", acts.words().say("priority.evidence.unknown"));
        return DeskForm.tryTo(
                () -> {
                    patrols.record(heard.orElseThrow().reference(), text(form.place()), text(form.wanted()), viewer);
                    return new SeeOther(PatrolActs.LIST + "?done=recorded");
                },
                faults,
                again -> acts.recording(again, form),
                response);
    }

    @GetMapping("/desk/patrols/{reference}/decision")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        return acts.deciding(patrols.get(reference, viewer), Faults.NONE, PatrolForm.BLANK);
    }

    @PostMapping("/desk/patrols/{reference}/decision")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object decide(
            Viewer viewer,
            @PathVariable String reference,
            @ModelAttribute PatrolForm form,
            HttpServletResponse response) {
        var patrol = patrols.get(reference, viewer);
        var faults = needed("answer", form.answer(), Faults.NONE);
        if (!RecordedPatrols.DECISIONS.contains(text(form.decided())))
            faults = faults.and("decided", acts.words().say("patrol.decided.none"));
        return DeskForm.tryTo(
                () -> {
                    patrols.decide(patrol.id(), text(form.decided()), text(form.answer()), viewer);
                    return new SeeOther(PatrolActs.LIST + "?done=decided");
                },
                faults,
                again -> acts.deciding(patrol, again, form),
                response);
    }

    @GetMapping("/desk/patrols/{reference}/made")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage note(Viewer viewer, @PathVariable String reference) {
        return acts.making(patrols.get(reference, viewer), Faults.NONE, PatrolForm.BLANK);
    }

    @PostMapping("/desk/patrols/{reference}/made")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object made(
            Viewer viewer,
            @PathVariable String reference,
            @ModelAttribute PatrolForm form,
            HttpServletResponse response) {
        var patrol = patrols.get(reference, viewer);
        var faults = Faults.NONE;
        if (form.date().date().isEmpty())
            faults = faults.and("day", acts.words().say("priority.date.none"));
        if (form.starts().isEmpty()) faults = faults.and("from", acts.words().say("patrol.time.none"));
        if (form.ends().isEmpty()) faults = faults.and("until", acts.words().say("patrol.time.none"));
        return DeskForm.tryTo(
                () -> {
                    patrols.made(
                            patrol.id(),
                            form.starts().orElseThrow(),
                            form.ends().orElseThrow(),
                            viewer);
                    return new SeeOther(PatrolActs.LIST + "?done=made");
                },
                faults,
                again -> acts.making(patrol, again, form),
                response);
    }

    private Faults needed(String name, @Nullable String typed, Faults faults) {
        if (text(typed).isEmpty()) return faults.and(name, acts.words().say("priority.words.none"));
        return text(typed).length() > RecordedPatrols.LONGEST
                ? faults.and(name, acts.words().say("priority.words.long"))
                : faults;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
