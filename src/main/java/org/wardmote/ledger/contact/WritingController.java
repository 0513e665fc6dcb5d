package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.people.Viewer;

/// Writing to a ward's team, to the police of a borough, to a force as a whole, to the body that oversees one or to
/// the officer of an appeal: first whether anybody is in danger, then the form.
@Controller
@RequestMapping(
        path = {
            "/contact/{borough}/{ward}",
            "/contact/{borough}",
            "/contact/force/{force}",
            "/contact/oversight/{overseer}",
            "/alerts/{reference}/reply"
        })
class WritingController {

    private final Addressees addressees;
    private final Writing writing;
    private final ContactPages pages;

    WritingController(Addressees addressees, Writing writing, ContactPages pages) {
        this.addressees = addressees;
        this.writing = writing;
        this.pages = pages;
    }

    @ModelAttribute("to")
    Addressee to(@PathVariable Map<String, String> names) {
        return addressees.of(names);
    }

    @GetMapping
    @Anyone
    DangerPage ask(@ModelAttribute(name = "to", binding = false) Addressee to) {
        return pages.danger(to);
    }

    @GetMapping(params = "write")
    @Anyone(sameForAll = false)
    ContactPage write(@ModelAttribute(name = "to", binding = false) Addressee to, Viewer viewer) {
        return pages.blank(to, viewer);
    }

    @PostMapping
    @Anyone(sameForAll = false)
    Object send(
            @ModelAttribute(name = "to", binding = false) Addressee to,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        return writing.send(to, form, errors, viewer, request, response);
    }
}
