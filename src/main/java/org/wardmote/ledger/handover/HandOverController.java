package org.wardmote.ledger.handover;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// `/desk/handover`: everything open that one has goes to a colleague, and can be taken back.
@Controller
class HandOverController {

    private static final Set<String> DONE = Set.of("given", "back");

    private final HandOvers handOvers;
    private final HandingOver handing;
    private final DeskFrames frames;
    private final Sayings sayings;

    HandOverController(HandOvers handOvers, HandingOver handing, DeskFrames frames, Sayings sayings) {
        this.handOvers = handOvers;
        this.handing = handing;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/handover")
    @Staff(Function.ANSWER)
    HandOverPage show(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        return page(viewer, Faults.NONE, null, done);
    }

    @PostMapping("/desk/handover")
    @Staff(Function.ANSWER)
    Object create(Viewer viewer, @RequestParam(defaultValue = "") String to, HttpServletResponse response) {
        var taker = handing.takers(viewer.whom()).stream()
                .filter(colleague -> colleague.value().toString().equals(to))
                .findFirst();
        if (taker.isEmpty()) {
            var words = frames.page("handover.title").words();
            return DeskForm.back(
                    page(viewer, Faults.NONE.and("to", words.say("handover.to.none")), to, null), response);
        }
        handing.handOver(taker.get(), viewer);
        return new SeeOther("/desk/handover?done=given");
    }

    @PostMapping("/desk/handover/{id}/return")
    @Staff(Function.ANSWER)
    Object destroy(Viewer viewer, @PathVariable long id) {
        handing.takeBack(id, viewer);
        return new SeeOther("/desk/handover?done=back");
    }

    private HandOverPage page(Viewer viewer, Faults faults, @Nullable String to, @Nullable String done) {
        var frame = frames.page("handover.title");
        var saying = sayings.of(frame.words());
        var count = handOvers.countOpen(viewer.whom());
        return new HandOverPage(
                frame,
                done != null && DONE.contains(done) ? saying.say("handover.done." + done) : null,
                faults,
                count,
                saying.say("handover.have", count),
                handing.takers(viewer.whom()).stream()
                        .map(colleague -> new Choice(colleague.value().toString(), saying.colleague(colleague)))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                to,
                handOvers.list(viewer.whom()).stream()
                        .map(handed -> given(handed, saying))
                        .toList());
    }

    private static HandOverPage.Given given(HandOver handed, Saying saying) {
        return new HandOverPage.Given(
                "/desk/handover/" + handed.id() + "/return",
                saying.say(
                        "handover.given",
                        saying.times().near(handed.givenAt()),
                        saying.colleague(handed.taker()),
                        handed.still()));
    }
}
