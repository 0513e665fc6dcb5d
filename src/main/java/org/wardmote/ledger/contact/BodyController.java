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
import org.wardmote.kernel.NotFound;
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

    @GetMapping("/contact/{kind:force|oversight}/{body}")
    @Anyone
    DangerPage ask(@PathVariable String kind, @PathVariable String body) {
        return pages.danger(addressee(kind, body));
    }

    @GetMapping(path = "/contact/{kind:force|oversight}/{body}", params = "write")
    @Anyone(sameForAll = false)
    ContactPage write(@PathVariable String kind, @PathVariable String body, Viewer viewer) {
        return writing.begin(addressee(kind, body), viewer);
    }

    @PostMapping("/contact/{kind:force|oversight}/{body}")
    @Anyone(sameForAll = false)
    Object send(
            @PathVariable String kind,
            @PathVariable String body,
            @Valid @ModelAttribute("form") ContactForm form,
            Errors errors,
            Viewer viewer,
            HttpServletResponse response) {
        return writing.send(addressee(kind, body), form, errors, viewer, response);
    }

    private Addressee addressee(String kind, String body) {
        return addressees.body(
                body,
                switch (kind) {
                    case "force" -> Kind.POLICE;
                    case "oversight" -> Kind.OVERSIGHT;
                    default -> throw new NotFound();
                });
    }
}
