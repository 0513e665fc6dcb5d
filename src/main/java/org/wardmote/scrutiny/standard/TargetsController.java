package org.wardmote.scrutiny.standard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.area.Areas;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;

/// `/desk/targets`: what the oversight body expects, and setting more of it.
@Controller
class TargetsController {

    private final SettingTargets setting;
    private final TargetPages pages;
    private final Areas areas;
    private final Viewers viewers;
    private final Frame.Words words;

    TargetsController(SettingTargets setting, TargetPages pages, Areas areas, Viewers viewers, Frame.Words words) {
        this.setting = setting;
        this.pages = pages;
        this.areas = areas;
        this.viewers = viewers;
        this.words = words;
    }

    @GetMapping("/desk/targets")
    @Staff({Function.SCRUTINISE, Function.SUPERVISE})
    TargetsPage index() {
        return pages.list(viewers.current());
    }

    @GetMapping("/desk/targets/new")
    @Staff(Function.SCRUTINISE)
    ActPage show(@ModelAttribute TargetForm form) {
        return pages.form(form, viewers.current(), Faults.NONE);
    }

    @PostMapping("/desk/targets")
    @Staff(Function.SCRUTINISE)
    Object create(@ModelAttribute TargetForm form, HttpServletResponse response) {
        var viewer = viewers.current();
        return DeskForm.tryTo(
                () -> set(form, viewer), form.faults(words), faults -> pages.form(form, viewer, faults), response);
    }

    private SeeOther set(TargetForm form, Viewer viewer) {
        var where = Objects.requireNonNull(form.where()).split("\\|", 2);
        var borough = where.length == 1 ? null : areas.findBorough(where[1]).orElseThrow(NotFound::new);
        setting.set(
                new SettingTargets.Wish(
                        Standard.find(Objects.requireNonNull(form.measure())).orElseThrow(NotFound::new),
                        where[0],
                        borough,
                        TargetForm.day(form.from()).date().orElseThrow(),
                        TargetForm.number(form.aim()).orElseThrow(),
                        TargetForm.number(form.red()).orElseThrow(),
                        Objects.requireNonNull(form.owner()),
                        TargetForm.day(form.review()).date().orElseThrow()),
                viewer);
        return new SeeOther("/desk/targets");
    }
}
