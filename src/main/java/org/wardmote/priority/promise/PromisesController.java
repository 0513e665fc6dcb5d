package org.wardmote.priority.promise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Sayings;

/// `/desk/promises`: what is owed to the public, what was missed, what was kept.
@Controller
class PromisesController {

    private static final List<String> VIEWS = List.of("open", "missed", "kept");
    private static final Set<String> DONE = Set.of("kept");
    private static final int MOST = 200;

    private final RecordedPromises promises;
    private final PromiseLines lines;
    private final DeskFrames frames;
    private final Sayings sayings;

    PromisesController(RecordedPromises promises, PromiseLines lines, DeskFrames frames, Sayings sayings) {
        this.promises = promises;
        this.lines = lines;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/promises")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.PUBLISH,
        Function.ANALYSE,
        Function.DECIDE,
        Function.SCRUTINISE
    })
    PromisesPage index(
            Viewer viewer,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(required = false) @Nullable String done) {
        var view = VIEWS.contains(show) ? show : "open";
        var frame = frames.page("promise.title");
        var saying = sayings.of(frame.words());
        return new PromisesPage(
                frame,
                done != null && DONE.contains(done) ? saying.say("promise.done." + done) : null,
                VIEWS.stream()
                        .map(one -> new PromisesPage.View(
                                saying.say("promise.view." + one), "/desk/promises?show=" + one, one.equals(view)))
                        .toList(),
                saying.say("promise.lede." + view),
                promises.list(viewer, view, MOST).stream()
                        .map(promise -> lines.of(promise, viewer, saying))
                        .toList(),
                saying.say("promise.none." + view));
    }
}
