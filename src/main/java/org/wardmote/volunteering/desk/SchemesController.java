package org.wardmote.volunteering.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.scheme.Schemes;

/// `/desk/watch`: which schemes are asked for, which are on their way, which live, and what is late.
@Controller
class SchemesController {

    private final Schemes schemes;
    private final SchemesPages list;
    private final SchemePages pages;

    SchemesController(Schemes schemes, SchemesPages list, SchemePages pages) {
        this.schemes = schemes;
        this.list = list;
        this.pages = pages;
    }

    @Bean
    static DeskEntry watchEntry() {
        var functions = Set.of(Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE);
        return new DeskEntry("watch.desk.title", "watch.desk.entry", DeskFrames.LIST, functions, 65);
    }

    @GetMapping(DeskFrames.LIST)
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE})
    SchemesPage index(Viewer viewer) {
        return list.of(viewer);
    }

    @GetMapping(DeskFrames.LIST + "/{reference}")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE})
    SchemePage show(
            Viewer viewer, @PathVariable String reference, @RequestParam(required = false) @Nullable String done) {
        return pages.of(schemes.get(reference, viewer), viewer, done);
    }
}
