package org.wardmote.priority.promise;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PromiseId;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Sayings;

/// `/desk/promises/{id}/kept`: the next step named in an answer has been taken.
@Controller
class KeptController {

    private static final String LIST = "/desk/promises";

    private final RecordedPromises promises;
    private final PromiseLines lines;
    private final Keeping keeping;
    private final DeskFrames frames;
    private final Sayings sayings;

    KeptController(RecordedPromises promises, PromiseLines lines, Keeping keeping, DeskFrames frames, Sayings sayings) {
        this.promises = promises;
        this.lines = lines;
        this.keeping = keeping;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/promises/{id}/kept")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable long id) {
        return page(get(viewer, id), viewer, Faults.NONE);
    }

    @PostMapping("/desk/promises/{id}/kept")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(Viewer viewer, @PathVariable long id, HttpServletResponse response) {
        var promise = get(viewer, id);
        return DeskForm.tryTo(
                () -> {
                    keeping.keep(promise);
                    return new SeeOther(LIST + "?done=kept");
                },
                Faults.NONE,
                faults -> page(promise, viewer, faults),
                response);
    }

    private Promise get(Viewer viewer, long id) {
        return promises.find(new PromiseId(id), viewer)
                .filter(promise -> lines.mayKeep(promise, viewer))
                .orElseThrow(NotFound::new);
    }

    private ActPage page(Promise promise, Viewer viewer, Faults faults) {
        var words = frames.page("promise.title").words();
        var saying = sayings.of(words);
        var frame = frames.below(new Crumb(saying.say("promise.title"), LIST), "promise.keep.title");
        return new ActPage(
                frame,
                lines.thing(promise, viewer, saying)
                        .map(Promised.Thing::text)
                        .orElseGet(() -> saying.say("promise.kind." + promise.kind())),
                saying.say("promise.keep.lede", saying.times().date(promise.dueOn())),
                null,
                faults,
                LIST + "/" + promise.id().number() + "/kept",
                List.of(),
                saying.say("promise.keep.submit"),
                LIST);
    }
}
