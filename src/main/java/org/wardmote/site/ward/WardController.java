package org.wardmote.site.ward;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;

/// `/areas/{borough}/{ward}`, today or on a day that is over. An address that has ended leads to the area that took
/// most of its land.
@Controller
class WardController {

    private final Areas areas;
    private final WardPages pages;
    private final Clock clock;

    WardController(Areas areas, WardPages pages, Clock clock) {
        this.areas = areas;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/areas/{borough}/{ward}")
    @Anyone
    Object show(
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate at) {
        var today = LondonTime.today(clock);
        if (at != null && at.isBefore(today)) return asItWas(borough, ward, at);
        var area = areas.find(borough, ward);
        if (area.isPresent()) return pages.asItIs(area.get(), today);
        return areas.findSuccessor(borough, ward)
                .map(successor -> movedTo(successor.path()))
                .orElseThrow(NotFound::new);
    }

    /// Still asked about each time, since boundaries may be redrawn again.
    private static ResponseEntity<Void> movedTo(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private WardPage asItWas(String borough, String ward, LocalDate day) {
        return areas.find(borough, ward, day)
                .map(area -> pages.asItWas(area, day))
                .orElseThrow(NotFound::new);
    }
}
