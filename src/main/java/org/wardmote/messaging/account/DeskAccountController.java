package org.wardmote.messaging.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/accounts`: keeping the register.
@Controller
class DeskAccountController {

    private final KeepingAccounts keeping;
    private final DeskAccountPages pages;
    private final AccountFields fields;
    private final Frame.Words words;

    DeskAccountController(KeepingAccounts keeping, DeskAccountPages pages, AccountFields fields, Frame.Words words) {
        this.keeping = keeping;
        this.pages = pages;
        this.fields = fields;
        this.words = words;
    }

    @GetMapping("/desk/accounts")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    AccountsPage index(Viewer viewer) {
        return pages.list(viewer);
    }

    @GetMapping("/desk/accounts/new")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    ActPage showNew(Viewer viewer) {
        return pages.create(AccountForm.BLANK, viewer, Faults.NONE);
    }

    @PostMapping("/desk/accounts")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    Object create(Viewer viewer, @ModelAttribute AccountForm form, HttpServletResponse response) {
        return DeskForm.tryTo(
                () -> {
                    keeping.add(fields.entry(form), viewer);
                    return done();
                },
                form.faults(words),
                faults -> pages.create(form, viewer, faults),
                response);
    }

    @GetMapping("/desk/accounts/{id:[0-9]{1,18}}/edit")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    ActPage showEdit(Viewer viewer, @PathVariable long id) {
        var account = keeping.get(id, viewer);
        return pages.edit(account, fields.form(account), viewer, Faults.NONE);
    }

    @PostMapping("/desk/accounts/{id:[0-9]{1,18}}/edit")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    Object edit(Viewer viewer, @PathVariable long id, @ModelAttribute AccountForm form, HttpServletResponse response) {
        var account = keeping.get(id, viewer);
        return DeskForm.tryTo(
                () -> {
                    keeping.change(id, fields.entry(form), viewer);
                    return done();
                },
                form.faults(words),
                faults -> pages.edit(account, form, viewer, faults),
                response);
    }

    @GetMapping("/desk/accounts/{id:[0-9]{1,18}}/check")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    ActPage showCheck(Viewer viewer, @PathVariable long id) {
        return pages.check(keeping.get(id, viewer), new CheckForm(null, null), Faults.NONE);
    }

    @PostMapping("/desk/accounts/{id:[0-9]{1,18}}/check")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    Object check(Viewer viewer, @PathVariable long id, @ModelAttribute CheckForm form, HttpServletResponse response) {
        var account = keeping.get(id, viewer);
        return DeskForm.tryTo(
                () -> {
                    keeping.check(id, AccountForm.day(form.posted()).date().orElse(null), viewer);
                    return done();
                },
                form.faults(words),
                faults -> pages.check(account, form, faults),
                response);
    }

    @GetMapping("/desk/accounts/{id:[0-9]{1,18}}/end")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    ActPage showEnd(Viewer viewer, @PathVariable long id) {
        return pages.end(keeping.get(id, viewer), new EndForm(null), Faults.NONE);
    }

    @PostMapping("/desk/accounts/{id:[0-9]{1,18}}/end")
    @Staff({Function.KEEP_REGISTER, Function.COMPOSE})
    Object end(Viewer viewer, @PathVariable long id, @ModelAttribute EndForm form, HttpServletResponse response) {
        var account = keeping.get(id, viewer);
        return DeskForm.tryTo(
                () -> {
                    keeping.end(id, Objects.requireNonNull(form.why()), viewer);
                    return done();
                },
                form.faults(words),
                faults -> pages.end(account, form, faults),
                response);
    }

    private static SeeOther done() {
        return new SeeOther(DeskAccountPages.LIST);
    }
}
