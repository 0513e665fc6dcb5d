package org.wardmote.site.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.Grants;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;

/// `/desk`. Whoever was granted functions and has not shown a second factor is led to where they can.
@Controller
class DeskController {

    private final Frames frames;
    private final Grants grants;
    private final List<DeskEntry> entries;

    DeskController(Frames frames, Grants grants, ObjectProvider<DeskEntry> entries) {
        this.frames = frames;
        this.grants = grants;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .toList();
    }

    @GetMapping("/desk")
    @SignedIn
    Object show(Viewer viewer) {
        if (viewer.grants().isEmpty() && !grants.today(viewer.whom()).isEmpty())
            return new SeeOther(Viewers.SECOND_STEP + "?then=/desk");
        return page(viewer);
    }

    private DeskPage page(Viewer viewer) {
        var frame = frames.personal("/desk", List.of(), "desk.title");
        var lines = entries.stream()
                .filter(entry -> entry.functions().stream().anyMatch(viewer::holds))
                .map(entry -> new DeskPage.Line(frame.say(entry.titleKey()), frame.say(entry.hintKey()), entry.path()))
                .toList();
        return new DeskPage(frame, lines);
    }
}
