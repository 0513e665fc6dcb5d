package org.wardmote.site.my;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.Viewer;

/// `/my`.
@Controller
class MyController {

    private final MyPages pages;

    MyController(MyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/my")
    @SignedIn
    MyPage show(Viewer viewer) {
        return pages.page(viewer.whom());
    }
}
