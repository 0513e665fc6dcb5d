package org.wardmote.messaging.coordinator;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Introductions;
import org.wardmote.people.Viewer;

/// `/desk/coordinators`: who passes messages on.
@Controller
class CoordinatorsController {

    private static final int LONGEST_YEARS = 3;

    private final CoordinatorsPages pages;
    private final Delegations delegations;
    private final GivingDelegations giving;
    private final Ground ground;
    private final Introductions introductions;
    private final Frame.Words words;
    private final Clock clock;

    CoordinatorsController(
            CoordinatorsPages pages,
            Delegations delegations,
            GivingDelegations giving,
            Ground ground,
            Introductions introductions,
            Frame.Words words,
            Clock clock) {
        this.pages = pages;
        this.delegations = delegations;
        this.giving = giving;
        this.ground = ground;
        this.introductions = introductions;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static DeskEntry coordinators() {
        return new DeskEntry(
                "coordinator.title", "coordinator.hint", CoordinatorsPages.PATH, Set.of(Function.COORDINATE), 63);
    }

    @GetMapping(CoordinatorsPages.PATH)
    @Staff(Function.COORDINATE)
    CoordinatorsPage index(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        return pages.list(viewer, done);
    }

    @GetMapping(CoordinatorsPages.PATH + "/new")
    @Staff(Function.COORDINATE)
    ActPage begin(Viewer viewer) {
        return pages.give(viewer, GiveForm.BLANK, Faults.NONE);
    }

    @PostMapping(CoordinatorsPages.PATH + "/new")
    @Staff(Function.COORDINATE)
    Object create(Viewer viewer, @ModelAttribute GiveForm form, HttpServletResponse response) {
        var plot = ground.find(viewer, String.valueOf(form.area()));
        var faults = check(form);
        if (plot.isEmpty()) faults = faults.and("area", words.say("coordinator.area.none"));
        return DeskForm.tryTo(
                () -> {
                    giving.give(form.introduction(), plot.orElseThrow(), form.end(), viewer);
                    return new SeeOther(CoordinatorsPages.PATH + "?done=given");
                },
                faults,
                wrong -> pages.give(viewer, form, wrong),
                response);
    }

    @GetMapping(CoordinatorsPages.PATH + "/{id}/end")
    @Staff(Function.COORDINATE)
    ActPage ask(Viewer viewer, @PathVariable long id) {
        return pages.end(reached(viewer, id));
    }

    @PostMapping(CoordinatorsPages.PATH + "/{id}/end")
    @Staff(Function.COORDINATE)
    SeeOther end(Viewer viewer, @PathVariable long id) {
        giving.end(reached(viewer, id), viewer);
        return new SeeOther(CoordinatorsPages.PATH + "?done=ended");
    }

    private Delegation reached(Viewer viewer, long id) {
        return delegations.find(id).filter(one -> ground.reaches(viewer, one)).orElseThrow(NotFound::new);
    }

    private Faults check(GiveForm form) {
        var faults = Faults.NONE;
        var given = form.introduction();
        var today = LondonTime.today(clock);
        if (given.name() == null) faults = faults.and("name", words.say("coordinator.name.none"));
        if (given.email() == null || introductions.faults(given).containsKey("email"))
            faults = faults.and("email", words.say("coordinator.email.none"));
        var last = form.day().date();
        if (last.isEmpty() || last.get().isBefore(today) || last.get().isAfter(today.plusYears(LONGEST_YEARS)))
            faults = faults.and("until", words.say("coordinator.until.none"));
        return faults;
    }
}
