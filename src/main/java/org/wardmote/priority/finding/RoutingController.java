package org.wardmote.priority.finding;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// `…/routing`: to whom a finding goes, and by when it is to be acknowledged there.
@Controller
class RoutingController {

    private static final String ROUTING = "routing";

    private final FindingActs acts;
    private final Routing routing;
    private final Holders holders;
    private final Clock clock;

    RoutingController(FindingActs acts, Routing routing, Holders holders, Clock clock) {
        this.acts = acts;
        this.routing = routing;
        this.holders = holders;
        this.clock = clock;
    }

    @GetMapping("/desk/findings/{reference}/routing")
    @Staff(Function.ANALYSE)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.find(reference, viewer, Function.ANALYSE), Faults.NONE, RoutingForm.BLANK);
    }

    @PostMapping("/desk/findings/{reference}/routing")
    @Staff(Function.ANALYSE)
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute RoutingForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        var due = form.dueTyped().date();
        var to = form.person();
        var faults = Faults.of(errors, acts.words());
        if (due.isEmpty()) faults = faults.and("due", acts.words().say("finding.routing.due.none"));
        if (to.isPresent() && !deciders(finding).contains(to.get()))
            faults = faults.and("to", acts.words().say("finding.routing.to.none"));
        return DeskForm.tryTo(
                acts.doing(
                        finding,
                        ROUTING,
                        () -> routing.route(
                                finding.id(),
                                form.post(),
                                to.orElse(null),
                                due.orElseThrow(),
                                viewer,
                                Moments.now(clock))),
                faults,
                again -> page(finding, again, form),
                response);
    }

    private List<PersonId> deciders(Finding finding) {
        var placed = finding.placed();
        return holders.list(Function.DECIDE, placed.organisation(), placed.borough(), placed.area());
    }

    private ActPage page(Finding finding, Faults faults, RoutingForm form) {
        var saying = acts.saying();
        var nobody = new Choice("", saying.say("finding.routing.to.nobody"));
        var names = Stream.concat(
                        Stream.of(nobody),
                        deciders(finding).stream()
                                .map(one -> new Choice(one.value().toString(), saying.colleague(one)))
                                .sorted(Comparator.comparing(Choice::label)))
                .toList();
        return acts.page(
                finding,
                ROUTING,
                faults,
                List.of(
                        new Field.Line(
                                "post",
                                saying.say("finding.routing.post"),
                                saying.say("finding.routing.post.hint"),
                                form.post()),
                        new Field.Pick(
                                "to",
                                saying.say("finding.routing.to"),
                                saying.say("finding.routing.to.hint"),
                                names,
                                form.to()),
                        new Field.Day(
                                "due",
                                saying.say("finding.routing.due"),
                                saying.say("finding.routing.due.hint"),
                                form.dueTyped())));
    }
}
