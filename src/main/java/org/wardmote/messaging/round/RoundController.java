package org.wardmote.messaging.round;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Area;
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

/// `/desk/rounds/{borough}/{ward}`: the rounds on which the household summary is delivered.
@Controller
@RequestMapping(RoundPages.PATH + "/{borough}/{ward}")
class RoundController {

    private static final int LONGEST_NAME = 100;

    private final RoundPages pages;
    private final Rounds rounds;
    private final MarkingRounds marking;
    private final Areas areas;
    private final Frame.Words words;

    RoundController(RoundPages pages, Rounds rounds, MarkingRounds marking, Areas areas, Frame.Words words) {
        this.pages = pages;
        this.rounds = rounds;
        this.marking = marking;
        this.areas = areas;
        this.words = words;
    }

    @GetMapping
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.COORDINATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.KEEP_REGISTER
    })
    RoundsPage index(
            Viewer viewer,
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable String done) {
        return pages.list(seen(viewer, borough, ward), viewer, done);
    }

    @GetMapping("/{round}/list")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.COORDINATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.KEEP_REGISTER
    })
    RoundListPage print(
            Viewer viewer, @PathVariable String borough, @PathVariable String ward, @PathVariable long round) {
        var area = seen(viewer, borough, ward);
        return pages.print(area, round(area, round));
    }

    @GetMapping("/new")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.COORDINATE})
    ActPage begin(Viewer viewer, @PathVariable String borough, @PathVariable String ward) {
        return pages.add(marked(viewer, borough, ward), null, null, Faults.NONE);
    }

    @PostMapping("/new")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.COORDINATE})
    Object create(
            Viewer viewer,
            @PathVariable String borough,
            @PathVariable String ward,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String streets,
            HttpServletResponse response) {
        var area = marked(viewer, borough, ward);
        var stretches = Stretch.read(streets);
        var faults = Faults.NONE;
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            faults = faults.and("name", words.say("round.name.none"));
        if (stretches.isEmpty()) faults = faults.and("streets", words.say("round.streets.none"));
        return DeskForm.tryTo(
                () -> {
                    marking.add(area, name.strip(), stretches.orElseThrow(), viewer);
                    return seeOther(area, "added");
                },
                faults,
                wrong -> pages.add(area, name, streets, wrong),
                response);
    }

    @GetMapping("/{round}/delivered")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.COORDINATE})
    ActPage ask(Viewer viewer, @PathVariable String borough, @PathVariable String ward, @PathVariable long round) {
        var area = marked(viewer, borough, ward);
        return pages.mark(area, round(area, round), null, Faults.NONE);
    }

    @PostMapping("/{round}/delivered")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.COORDINATE})
    Object mark(
            Viewer viewer,
            @PathVariable String borough,
            @PathVariable String ward,
            @PathVariable long round,
            @RequestParam(defaultValue = "") String delivered,
            HttpServletResponse response) {
        var area = marked(viewer, borough, ward);
        var one = round(area, round);
        var typed = delivered.strip();
        var number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
        if (number < 0 || number > one.households()) {
            var faults = Faults.NONE.and("delivered", words.say("round.delivered.none", one.households()));
            return DeskForm.back(pages.mark(area, one, delivered, faults), response);
        }
        marking.mark(area, one, pages.edition(), number, viewer);
        return seeOther(area, "marked");
    }

    @GetMapping("/{round}/end")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.COORDINATE})
    ActPage askToEnd(Viewer viewer, @PathVariable String borough, @PathVariable String ward, @PathVariable long round) {
        var area = marked(viewer, borough, ward);
        return pages.end(area, round(area, round));
    }

    @PostMapping("/{round}/end")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.COORDINATE})
    SeeOther end(Viewer viewer, @PathVariable String borough, @PathVariable String ward, @PathVariable long round) {
        var area = marked(viewer, borough, ward);
        marking.end(round(area, round));
        return seeOther(area, "ended");
    }

    private Area seen(Viewer viewer, String borough, String ward) {
        return areas.find(borough, ward)
                .filter(area -> RoundReach.maySee(viewer, area))
                .orElseThrow(NotFound::new);
    }

    private Area marked(Viewer viewer, String borough, String ward) {
        return areas.find(borough, ward)
                .filter(area -> RoundReach.mayMark(viewer, area))
                .orElseThrow(NotFound::new);
    }

    private Round round(Area area, long id) {
        return rounds.find(id, area.id(), pages.edition()).orElseThrow(NotFound::new);
    }

    private static SeeOther seeOther(Area area, String done) {
        return new SeeOther(RoundPages.path(area) + "?done=" + done);
    }
}
