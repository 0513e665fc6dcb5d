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
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Viewer;

/// `…/referral`: another organisation is asked to take the lead. Until it accepts, the lead stays here, and the
/// clock runs on either way.
@Controller
class ReferralController {

    private static final String VERB = "referral";

    private final Acts acts;
    private final Handling handling;
    private final Organisations organisations;

    ReferralController(Acts acts, Handling handling, Organisations organisations) {
        this.acts = acts;
        this.handling = handling;
        this.organisations = organisations;
    }

    @GetMapping("/desk/contributions/{reference}/referral")
    @Staff(Function.ANSWER)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, VERB, viewer), Faults.NONE, ReferralForm.BLANK);
    }

    @PostMapping("/desk/contributions/{reference}/referral")
    @Staff(Function.ANSWER)
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute ReferralForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.find(reference, VERB, viewer);
        var to = String.valueOf(form.to());
        var found = Faults.of(errors, acts.plain());
        var isPartner = partners(one).stream().anyMatch(partner -> partner.id().equals(to));
        return DeskForm.tryTo(
                acts.doing(one, VERB, viewer, () -> handling.refer(one.id(), to, form.asked(), viewer)),
                isPartner ? found : found.and("to", acts.words().say("desk.act.referral.to.none")),
                faults -> page(one, faults, form),
                response);
    }

    /// Nobody is referred to the body that oversees the police: what is said to it is said to it alone.
    private List<Organisation> partners(Contribution one) {
        return organisations.list().stream()
                .filter(other -> other.kind() != Organisation.Kind.OVERSIGHT)
                .filter(other -> !other.id().equals(one.lead()))
                .toList();
    }

    private ActPage page(Contribution one, Faults faults, ReferralForm form) {
        var saying = acts.words();
        var names = partners(one).stream()
                .map(partner -> new Choice(partner.id(), partner.name()))
                .toList();
        return acts.page(
                one,
                VERB,
                VERB,
                faults,
                List.of(
                        new Field.Pick("to", saying.say("desk.act.referral.to"), null, names, form.to()),
                        new Field.Text(
                                "reason",
                                saying.say("desk.act.referral.reason"),
                                saying.say("desk.act.referral.reason.hint"),
                                form.reason(),
                                2000)));
    }
}
