package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.area.Organisation.Kind;
import org.wardmote.kernel.Anyone;
import org.wardmote.people.Viewer;

/// Writing to a police force as a whole, or to the body that oversees one.
@Controller
class BodyController {

    private final Addressees addressees;
    private final Writing writing;
    private final ContactPages pages;

    BodyController(Addressees addressees, Writing writing, ContactPages pages) {
        this.addressees = addressees;
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping("/contact/force/{body}")
    @Anyone
    DangerPage askOfForce(@PathVariable String body) {
        return pages.danger(addressees.body(body, Kind.POLICE));
    }

    @GetMapping(path = "/contact/force/{body}", params = "write")
    @Anyone(sameForAll = false)
    ContactPage writeToForce(@PathVariable String body, Viewer viewer) {
        return writing.begin(addressees.body(body, Kind.POLICE), viewer);
    }

    @PostMapping("/contact/force/{body}")
    @Anyone(sameForAll = false)
    Object sendToForce(
            @PathVariable String body,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            HttpServletResponse response) {
        return writing.send(addressees.body(body, Kind.POLICE), form, errors, viewer, response);
    }

    @GetMapping("/contact/oversight/{body}")
    @Anyone
    DangerPage askOfOverseer(@PathVariable String body) {
        return pages.danger(addressees.body(body, Kind.OVERSIGHT));
    }

    @GetMapping(path = "/contact/oversight/{body}", params = "write")
    @Anyone(sameForAll = false)
    ContactPage writeToOverseer(@PathVariable String body, Viewer viewer) {
        return writing.begin(addressees.body(body, Kind.OVERSIGHT), viewer);
    }

    @PostMapping("/contact/oversight/{body}")
    @Anyone(sameForAll = false)
    Object sendToOverseer(
            @PathVariable String body,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            HttpServletResponse response) {
        return writing.send(addressees.body(body, Kind.OVERSIGHT), form, errors, viewer, response);
    }
}
