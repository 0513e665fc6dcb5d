package org.wardmote.priority.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;

/// `…/plan/{part}`: one part of the problem plan, written or put right.
@Controller
class PlanController {

    private static final String ADDRESS = "/desk/priorities/{reference}/plan/{part}";

    private final PriorityActs acts;
    private final Plans plans;

    PlanController(PriorityActs acts, Plans plans) {
        this.acts = acts;
        this.plans = plans;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference, @PathVariable String part) {
        var it = acts.get(reference, viewer);
        var wanted = Part.find(part).orElseThrow(NotFound::new);
        var written = plans.get(it.id()).find(wanted);
        var answers = new TreeMap<String, String>();
        written.ifPresent(found -> answers.putAll(found.answers()));
        written.map(Plan.Written::reached).ifPresent(reached -> answers.put("reached", reached));
        return page(it, wanted, Faults.NONE, answers);
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String part,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var it = acts.get(reference, viewer);
        var wanted = Part.find(part).orElseThrow(NotFound::new);
        return DeskForm.tryTo(
                acts.doing(it, "plan", () -> plans.write(it.id(), wanted, typed, typed.get("reached"), viewer)),
                check(wanted, typed),
                faults -> page(it, wanted, faults, typed),
                response);
    }

    private Faults check(Part part, Map<String, String> typed) {
        var words = acts.words();
        var faults = Faults.NONE;
        for (var question : part.questions()) {
            var answer = typed.getOrDefault(question, "").strip();
            if (answer.isEmpty()) faults = faults.and(question, words.say("priority.words.none"));
            if (answer.length() > RecordedPlans.LONGEST)
                faults = faults.and(question, words.say("priority.words.long"));
        }
        if (part == Part.ASSESSMENT && !RecordedPlans.REACHED.contains(typed.getOrDefault("reached", "")))
            faults = faults.and("reached", words.say("priority.plan.reached.none"));
        return faults;
    }

    private ActPage page(Standing it, Part part, Faults faults, Map<String, String> answers) {
        var words = acts.words();
        var fields = new ArrayList<Field>();
        for (var question : part.questions())
            fields.add(new Field.Text(
                    question,
                    words.say("priority.plan." + question),
                    words.say("priority.plan.hint." + question),
                    answers.get(question),
                    RecordedPlans.LONGEST));
        reached(part, words, answers.get("reached")).ifPresent(fields::add);
        return acts.page(it, "plan." + part.code(), "plan/" + part.code(), faults, List.copyOf(fields));
    }

    private static Optional<Field> reached(Part part, Frame.Words words, @Nullable String value) {
        if (part != Part.ASSESSMENT) return Optional.empty();
        return Optional.of(new Field.OneOf(
                "reached",
                words.say("priority.plan.reached"),
                null,
                List.of(
                        new Choice("yes", words.say("priority.reached.yes")),
                        new Choice("partly", words.say("priority.reached.partly")),
                        new Choice("no", words.say("priority.reached.no"))),
                value));
    }
}
