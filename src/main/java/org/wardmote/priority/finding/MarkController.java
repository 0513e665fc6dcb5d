package org.wardmote.priority.finding;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Viewer;

/// `…/contributions/{contribution}/mark`: whether one says the opposite, is to be quoted, or does not belong there.
@Controller
class MarkController {

    private static final String ADDRESS = "/desk/findings/{reference}/contributions/{contribution}/mark";

    private final FindingActs acts;
    private final Gathering gathering;
    private final GatheredRows gathered;
    private final Contributed contributed;
    private final Clock clock;

    MarkController(FindingActs acts, Gathering gathering, GatheredRows gathered, Contributed contributed, Clock clock) {
        this.acts = acts;
        this.gathering = gathering;
        this.gathered = gathered;
        this.contributed = contributed;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @Staff(Function.ANALYSE)
    ActPage show(Viewer viewer, @PathVariable String reference, @PathVariable String contribution) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        return page(finding, heard(finding, contribution, viewer), Faults.NONE, new MarkForm(null, null));
    }

    @PostMapping(ADDRESS)
    @Staff(Function.ANALYSE)
    Object update(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String contribution,
            @Valid @ModelAttribute MarkForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var finding = acts.find(reference, viewer, Function.ANALYSE);
        var one = heard(finding, contribution, viewer);
        return DeskForm.tryTo(
                acts.doing(finding, form.isOut() ? "removal" : "mark", () -> mark(finding, one, form, viewer)),
                Faults.of(errors, acts.words()),
                faults -> page(finding, one, faults, form),
                response);
    }

    private void mark(Finding finding, Heard one, MarkForm form, Viewer viewer) {
        var now = Moments.now(clock);
        if (form.isOut()) gathering.leave(finding.id(), one.id(), viewer, now);
        else gathering.mark(finding.id(), one.id(), form.dissents(), form.isQuoted(), viewer, now);
    }

    private Heard heard(Finding finding, String contribution, Viewer viewer) {
        return Reference.find(contribution)
                .flatMap(found -> contributed.find(found, viewer))
                .filter(one -> !gathered.among(finding.id(), List.of(one.id())).isEmpty())
                .orElseThrow(NotFound::new);
    }

    private ActPage page(Finding finding, Heard one, Faults faults, MarkForm form) {
        var words = acts.words();
        var stances = List.of(
                new Choice("for", words.say("finding.mark.for")),
                new Choice("against", words.say("finding.mark.against")),
                new Choice("out", words.say("finding.mark.out"), words.say("finding.mark.out.hint")));
        var quotes = List.of(
                new Choice("yes", words.say("finding.mark.quoted.yes")),
                new Choice("no", words.say("finding.mark.quoted.no")));
        return acts.page(
                finding,
                "mark",
                "contributions/" + one.reference() + "/mark",
                null,
                faults,
                List.of(
                        new Field.OneOf(
                                "stance", words.say("finding.mark.stance"), one.words(), stances, form.stance()),
                        new Field.OneOf(
                                "quoted",
                                words.say("finding.mark.quoted"),
                                words.say(one.quotable() ? "finding.mark.quotable" : "finding.mark.unquotable"),
                                quotes,
                                form.quoted())));
    }
}
