package org.wardmote.priority.showing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Places;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.PriorityActs;

/// `/desk/priorities/new`: a concern is raised, perhaps with the contribution that it rests on.
@Controller
class RaiseController {

    private static final String ADDRESS = "/desk/priorities/new";
    private static final String LIST = "/desk/priorities";

    private final Moving moving;
    private final Resting resting;
    private final Contributed contributed;
    private final Places places;
    private final DeskFrames frames;

    RaiseController(Moving moving, Resting resting, Contributed contributed, Places places, DeskFrames frames) {
        this.moving = moving;
        this.resting = resting;
        this.contributed = contributed;
        this.places = places;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @RequestParam(required = false) @Nullable String contribution) {
        return page(viewer, Faults.NONE, RaiseForm.of(contribution));
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer, @Valid @ModelAttribute RaiseForm form, BindingResult errors, HttpServletResponse response) {
        var words = frames.page("priority.raise.title").words();
        var heard = heard(form, viewer);
        var placed = heard.map(Heard::placed)
                .filter(one -> one.area() != null)
                .or(() -> places.find(viewer, String.valueOf(form.place())));
        var faults = Faults.of(errors, words);
        if (isNamed(form) && heard.isEmpty())
            faults = faults.and("contribution", words.say("priority.evidence.unknown"));
        if (placed.isEmpty()) faults = faults.and("place", words.say("priority.raise.place.none"));
        return DeskForm.tryTo(
                () -> raise(form, placed.orElseThrow(), heard, viewer),
                faults,
                again -> page(viewer, again, form),
                response);
    }

    private Object raise(RaiseForm form, Placed placed, Optional<Heard> heard, Viewer by) {
        var it = moving.raise(placed, String.valueOf(form.issue()), String.valueOf(form.why()), by);
        heard.ifPresent(one -> resting.add(it.id(), one.reference(), by));
        return new SeeOther(PriorityActs.path(it) + "?done=raise");
    }

    private static boolean isNamed(RaiseForm form) {
        return form.contribution() != null && !form.contribution().isBlank();
    }

    private Optional<Heard> heard(RaiseForm form, Viewer viewer) {
        if (!isNamed(form)) return Optional.empty();
        return Reference.find(String.valueOf(form.contribution())).flatMap(found -> contributed.find(found, viewer));
    }

    private ActPage page(Viewer viewer, Faults faults, RaiseForm form) {
        var frame = frames.below(new Crumb(frames.page("priority.title").title(), LIST), "priority.raise.title");
        var words = frame.words();
        var fields = new ArrayList<Field>();
        fields.add(new Field.Line(
                "issue", words.say("priority.raise.issue"), words.say("priority.raise.issue.hint"), form.issue()));
        fields.add(new Field.Text("why", words.say("priority.raise.why"), null, form.why(), 5_000));
        fields.add(new Field.Line(
                "contribution",
                words.say("priority.evidence.contribution"),
                words.say("priority.raise.contribution.hint"),
                form.contribution()));
        var choices = places.list(viewer);
        if (!choices.isEmpty())
            fields.add(new Field.Pick("place", words.say("priority.raise.place"), null, choices, form.place()));
        return new ActPage(
                frame,
                null,
                words.say("priority.raise.lede"),
                null,
                faults,
                ADDRESS,
                List.copyOf(fields),
                words.say("priority.raise.submit"),
                LIST);
    }
}
