package org.wardmote.priority.decision;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
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
import org.wardmote.people.Viewer;

/// `…/publication`: public by default; withheld with the kind of reason and the day on which that is looked at
/// again.
@Controller
class PublicationController {

    private static final String PUBLICATION = "publication";

    private final DecisionActs acts;
    private final Publishing publishing;
    private final Clock clock;

    PublicationController(DecisionActs acts, Publishing publishing, Clock clock) {
        this.acts = acts;
        this.publishing = publishing;
        this.clock = clock;
    }

    @GetMapping("/desk/decisions/{reference}/publication")
    @Staff(Function.PUBLISH)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.find(reference, viewer, Function.PUBLISH), Faults.NONE, PublicationForm.BLANK);
    }

    @PostMapping("/desk/decisions/{reference}/publication")
    @Staff(Function.PUBLISH)
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute PublicationForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.PUBLISH);
        return DeskForm.tryTo(
                acts.doing(
                        decision,
                        form.isOpen() ? PUBLICATION : "withholding",
                        () -> publishing.publish(decision.id(), form.withholding(), false, viewer, Moments.now(clock))),
                faults(form, errors),
                faults -> page(decision, faults, form),
                response);
    }

    private Faults faults(PublicationForm form, BindingResult errors) {
        var words = acts.words();
        var faults = Faults.of(errors, words);
        if (form.isOpen()) return faults;
        if (form.lacksKind()) faults = faults.and("kind", words.say("decision.publication.kind.none"));
        return form.reviewTyped().date().isPresent()
                ? faults
                : faults.and("review", words.say("decision.publication.review.none"));
    }

    private ActPage page(Decision decision, Faults faults, PublicationForm form) {
        var words = acts.words();
        var ways = Stream.of("open", "withheld", "unconfirmed")
                .map(way -> new Choice(
                        way,
                        words.say("decision.publication." + way),
                        words.say("decision.publication." + way + ".hint")))
                .toList();
        var kinds = Publishing.KINDS.stream()
                .map(kind -> new Choice(kind, words.say("decision.withheld." + kind)))
                .toList();
        return acts.page(
                decision,
                PUBLICATION,
                words.say("decision.act.publication.warning", decision.contributions()),
                faults,
                List.of(
                        new Field.OneOf("how", words.say("decision.publication.how"), null, ways, form.how()),
                        new Field.Pick(
                                "kind",
                                words.say("decision.publication.kind"),
                                words.say("decision.publication.kind.hint"),
                                kinds,
                                form.kind()),
                        new Field.Day(
                                "review",
                                words.say("decision.publication.review"),
                                words.say("decision.publication.review.hint"),
                                form.reviewTyped())));
    }
}
