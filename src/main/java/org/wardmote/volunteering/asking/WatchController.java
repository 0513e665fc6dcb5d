package org.wardmote.volunteering.asking;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;

/// `/watch`: which schemes there are around a place. What is typed is somebody's place: it is posted, and stands in
/// no address.
@Controller
class WatchController {

    private final WatchPages pages;
    private final WherePages where;
    private final Aims aims;

    WatchController(WatchPages pages, WherePages where, Aims aims) {
        this.pages = pages;
        this.where = where;
        this.aims = aims;
    }

    @GetMapping("/watch")
    @Anyone(sameForAll = false)
    WherePage show() {
        return where.form();
    }

    @PostMapping("/watch")
    @Anyone(sameForAll = false)
    Object find(@RequestParam(required = false) @Nullable String where, HttpServletResponse response) {
        return this.where.lookFor(where, response);
    }

    @GetMapping("/watch/{borough}/{ward}")
    @Anyone
    WatchPage here(@PathVariable String borough, @PathVariable String ward) {
        return pages.here(aims.area(borough, ward));
    }
}
