package org.wardmote.priority.panel;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Area;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.priority.Standing;

/// `/desk/panel/{borough}/{ward}`: what the panel is given to read, and what it decides.
@Controller
class PanelController {

    private static final String ADDRESS = "/desk/panel/{borough}/{ward}";

    private final PanelPages pages;
    private final Entering entering;
    private final Clock clock;

    PanelController(PanelPages pages, Entering entering, Clock clock) {
        this.pages = pages;
        this.entering = entering;
        this.clock = clock;
    }

    @GetMapping("/desk/panel")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE})
    PanelsPage index(Viewer viewer) {
        return pages.list(viewer);
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE})
    PanelPage show(
            Viewer viewer,
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String done) {
        var area = pages.get(borough, ward, viewer);
        return pages.page(area, viewer, Faults.NONE, new PanelForm(Map.of()), "entered".equals(done));
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        var area = pages.get(borough, ward, viewer);
        var form = new PanelForm(typed);
        var waiting = pages.waiting(area);
        return DeskForm.tryTo(
                () -> enter(area, form, waiting, viewer),
                form.check(waiting, LondonTime.today(clock), pages.words()),
                faults -> pages.page(area, viewer, faults, form, false),
                response);
    }

    private Object enter(Area area, PanelForm form, List<Standing> waiting, Viewer by) {
        entering.enter(Packs.placed(area), form.held(waiting), by);
        return new SeeOther(PanelPages.path(area) + "?done=entered");
    }
}
