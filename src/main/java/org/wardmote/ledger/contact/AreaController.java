package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.people.Viewer;

/// Writing to a ward's team, or to the police of a borough: first whether anybody is in danger, then the form.
@Controller
class AreaController {

    private final Addressees addressees;
    private final Writing writing;
    private final ContactPages pages;

    AreaController(Addressees addressees, Writing writing, ContactPages pages) {
        this.addressees = addressees;
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping("/contact/{borough}/{ward}")
    @Anyone
    DangerPage askOfWard(@PathVariable String borough, @PathVariable String ward) {
        return pages.danger(addressees.ward(borough, ward));
    }

    @GetMapping(path = "/contact/{borough}/{ward}", params = "write")
    @Anyone(sameForAll = false)
    ContactPage writeToWard(@PathVariable String borough, @PathVariable String ward, Viewer viewer) {
        return writing.begin(addressees.ward(borough, ward), viewer);
    }

    @PostMapping("/contact/{borough}/{ward}")
    @Anyone(sameForAll = false)
    Object sendToWard(
            @PathVariable String borough,
            @PathVariable String ward,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            HttpServletResponse response) {
        return writing.send(addressees.ward(borough, ward), form, errors, viewer, response);
    }

    @GetMapping("/contact/{borough}")
    @Anyone
    DangerPage askOfBorough(@PathVariable String borough) {
        return pages.danger(addressees.borough(borough));
    }

    @GetMapping(path = "/contact/{borough}", params = "write")
    @Anyone(sameForAll = false)
    ContactPage writeToBorough(@PathVariable String borough, Viewer viewer) {
        return writing.begin(addressees.borough(borough), viewer);
    }

    @PostMapping("/contact/{borough}")
    @Anyone(sameForAll = false)
    Object sendToBorough(
            @PathVariable String borough,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            HttpServletResponse response) {
        return writing.send(addressees.borough(borough), form, errors, viewer, response);
    }
}
