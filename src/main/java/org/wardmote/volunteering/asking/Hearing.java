package org.wardmote.volunteering.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.SeeOther;
import org.wardmote.ledger.HelpFirst;
import org.wardmote.ledger.Pacing;
import org.wardmote.people.Viewer;

/// Takes what was typed, or answers with a page that has all of it and says what has to be settled first. Danger
/// comes first, whatever else is wrong with the form.
@Component
class Hearing {

    private final Checking checking;
    private final Taking taking;
    private final AskPages pages;
    private final HelpFirst help;
    private final Pacing pacing;

    Hearing(Checking checking, Taking taking, AskPages pages, HelpFirst help, Pacing pacing) {
        this.checking = checking;
        this.taking = taking;
        this.pages = pages;
        this.help = help;
        this.pacing = pacing;
    }

    Object hear(Aim aim, AskForm form, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (!form.isCalm() && help.showIn(form.said()))
            return DeskForm.back(help.ask(aim.path(), form.carried()), response);
        var faults = checking.check(aim, form, viewer);
        if (!faults.isEmpty()) return DeskForm.back(pages.page(aim, form, faults, viewer), response);
        var wait = pacing.use(request);
        if (!wait.isZero()) return pages.page(aim, form, pacing.refuse(wait, response), viewer);
        try {
            return new SeeOther(taking.take(aim, form, viewer).path());
        } catch (Refusal refusal) {
            return DeskForm.clash(pages.page(aim, form, Faults.of(refusal), viewer), response);
        }
    }
}
