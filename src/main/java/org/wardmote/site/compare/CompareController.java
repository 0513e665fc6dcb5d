package org.wardmote.site.compare;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;

/// `/compare?place=…&place=…`: a form that only asks, so that an address can be kept and sent on. The places
/// somebody looks at together may say where they live and work: the answer is kept nowhere.
@Controller
class CompareController {

    static final int MOST = 4;
    private static final int LONGEST = 120;

    private final ComparePages pages;

    CompareController(ComparePages pages) {
        this.pages = pages;
    }

    @GetMapping("/compare")
    @Anyone(sameForAll = false)
    ComparePage show(@RequestParam(required = false, defaultValue = "") List<String> place) {
        return pages.page(place.stream()
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> typed.substring(0, Math.min(typed.length(), LONGEST)))
                .limit(MOST)
                .toList());
    }
}
