package org.wardmote.messaging.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;

/// `/accounts`: which accounts are genuine.
@Controller
class AccountsController {

    private final AccountPages pages;
    private final Areas areas;

    AccountsController(AccountPages pages, Areas areas) {
        this.pages = pages;
        this.areas = areas;
    }

    @GetMapping("/accounts")
    @Anyone
    AccountsPage index() {
        return pages.index();
    }

    @GetMapping("/accounts/{borough}")
    @Anyone
    AccountsPage show(@PathVariable String borough) {
        return pages.ofBorough(areas.findBorough(borough).orElseThrow(NotFound::new));
    }
}
