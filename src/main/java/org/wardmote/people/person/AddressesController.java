package org.wardmote.people.person;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.MyEntry;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.Viewer;

/// `/my/addresses`: how somebody is reached. An email address is added at `/my/addresses/email`, with a code.
@Controller
class AddressesController {

    private static final SeeOther LIST = new SeeOther("/my/addresses");

    private final AddressesPages pages;
    private final OwnAddresses addresses;

    AddressesController(AddressesPages pages, OwnAddresses addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    @Bean
    static MyEntry myAddresses() {
        return new MyEntry("addresses.title", "addresses.hint", "/my/addresses", 65);
    }

    @GetMapping("/my/addresses")
    @SignedIn
    AddressesPage index(Viewer viewer) {
        return pages.page(viewer.whom(), AddressForm.BLANK, Faults.NONE);
    }

    @PostMapping("/my/addresses")
    @SignedIn
    Object create(Viewer viewer, @ModelAttribute AddressForm form, HttpServletResponse response) {
        var faults = pages.faults(form);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.page(viewer.whom(), form, faults);
        }
        addresses.add(viewer.whom(), form);
        return LIST;
    }

    @PostMapping("/my/addresses/{id}/removal")
    @SignedIn
    SeeOther destroy(Viewer viewer, @PathVariable long id) {
        addresses.giveUp(viewer.whom(), id);
        return LIST;
    }

    @PostMapping("/my/addresses/besides/{id}/removal")
    @SignedIn
    SeeOther forget(Viewer viewer, @PathVariable long id) {
        addresses.forget(viewer.whom(), id);
        return LIST;
    }
}
