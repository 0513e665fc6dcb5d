package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;

/// To whom somebody writes. What they type is somebody's place: it is posted, and stands in no address.
@Controller
class WhereController {

    private final WherePages pages;
    private final Emergencies emergencies;

    WhereController(WherePages pages, Emergencies emergencies) {
        this.pages = pages;
        this.emergencies = emergencies;
    }

    @GetMapping("/contact")
    @Anyone(sameForAll = false)
    WherePage show() {
        return pages.form();
    }

    @PostMapping("/contact")
    @Anyone(sameForAll = false)
    Object find(@RequestParam(required = false) @Nullable String where, HttpServletResponse response) {
        return pages.lookFor(where, response);
    }

    @GetMapping("/contact/oversight")
    @Anyone
    WhichPage oversight() {
        return pages.oversight();
    }

    @GetMapping("/contact/emergency")
    @Anyone
    EmergencyPage emergency() {
        return emergencies.stop();
    }
}
