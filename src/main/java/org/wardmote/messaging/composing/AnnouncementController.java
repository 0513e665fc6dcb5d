package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.announcement.AnnouncementState;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.people.Viewer;

/// `/desk/announcements/{reference}`. While it leaves the page keeps itself up to date, for whoever asks it to: a
/// page that changes by itself is hard to read for some.
@Controller
class AnnouncementController {

    private static final String EVERY_SECONDS = "3";

    private final Announcements announcements;
    private final AnnouncementPages pages;

    AnnouncementController(Announcements announcements, AnnouncementPages pages) {
        this.announcements = announcements;
        this.pages = pages;
    }

    @GetMapping(Acts.LIST + "/{reference}")
    @Staff({Function.COMPOSE, Function.APPROVE, Function.SCRUTINISE})
    AnnouncementPage show(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(defaultValue = "no") String live,
            HttpServletResponse response) {
        var one = announcements.get(reference, viewer);
        var isLive = live.equals("yes");
        if (isLive && one.state() == AnnouncementState.LEAVING) response.setHeader("Refresh", EVERY_SECONDS);
        return pages.page(one, viewer, done, isLive);
    }
}
