package org.wardmote.messaging.roll;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/subscribers`: how many there are. Nobody is listed.
@Controller
class RollController {

    private final RollPages pages;

    RollController(RollPages pages) {
        this.pages = pages;
    }

    @Bean
    static DeskEntry countedSubscribers() {
        return new DeskEntry("roll.title", "roll.hint", RollPages.PATH, Set.of(Reaching.LOOK), 62);
    }

    @GetMapping(RollPages.PATH)
    @Staff({Function.ANSWER, Function.COORDINATE, Function.SUPERVISE, Function.COMPOSE, Function.APPROVE})
    RollPage show(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String borough,
            @RequestParam(required = false) @Nullable String done) {
        return pages.show(viewer, borough, done);
    }
}
