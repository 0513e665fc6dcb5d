package org.wardmote.volunteering.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.scheme.Deed;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Working;

/// What an officer does about a scheme, each on a page of its own.
@Controller
class ActController {

    private static final String ACT = DeskFrames.LIST + "/{reference}/{deed:officer|neighbours|coordinator|check|launch"
            + "|confirm|rest|decline|close}";

    private final Schemes schemes;
    private final Working working;
    private final Acts acts;
    private final ActChecks checks;

    ActController(Schemes schemes, Working working, Acts acts, ActChecks checks) {
        this.schemes = schemes;
        this.working = working;
        this.acts = acts;
        this.checks = checks;
    }

    @GetMapping(ACT)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage ask(Viewer viewer, @PathVariable String reference, @PathVariable String deed) {
        var scheme = scheme(reference, viewer);
        var what = deed(deed, scheme);
        return acts.page(
                scheme,
                what,
                what == Deed.NEIGHBOURS ? ActForm.of(scheme.name(), scheme.outline()) : ActForm.BLANK,
                Faults.NONE);
    }

    @PostMapping(ACT)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object act(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String deed,
            @ModelAttribute ActForm form,
            HttpServletResponse response) {
        var scheme = scheme(reference, viewer);
        var what = Deed.find(deed).orElseThrow(NotFound::new);
        return DeskForm.tryTo(
                () -> {
                    act(scheme, what, form, viewer);
                    return new SeeOther(DeskFrames.LIST + "/" + scheme.reference() + "?done=" + what.code());
                },
                checks.check(what, form),
                again -> acts.page(scheme, what, form, again),
                response);
    }

    private void act(Scheme scheme, Deed what, ActForm form, Viewer by) {
        switch (what) {
            case OFFICER -> working.name(scheme, form.whom().orElseThrow(), form.said(), by);
            case NEIGHBOURS ->
                working.outline(
                        scheme, DeskFrames.written(form.title()), DeskFrames.written(form.outline()), form.said(), by);
            case COORDINATOR ->
                working.propose(scheme, form.coordinator(), "yes".equals(form.agreed()), form.said(), by);
            default -> working.act(scheme, what, form.said(), by);
        }
    }

    private Scheme scheme(String reference, Viewer viewer) {
        var scheme = schemes.get(reference, viewer);
        if (!schemes.worksOn(viewer, scheme)) throw new NotFound();
        return scheme;
    }

    private static Deed deed(String code, Scheme scheme) {
        return Deed.find(code).filter(one -> one.isOpenTo(scheme)).orElseThrow(NotFound::new);
    }
}
