package org.wardmote.priority.patrol;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;

/// `/patrols/{reference}`: what was decided on a request, and when patrols were made.
@Controller
class PatrolController {

    private final Patrols patrols;
    private final Frames frames;
    private final Sayings sayings;

    PatrolController(Patrols patrols, Frames frames, Sayings sayings) {
        this.patrols = patrols;
        this.frames = frames;
        this.sayings = sayings;
    }

    /// Not listed: places that somebody fears are nobody's to browse.
    @GetMapping("/patrols/{reference}")
    @Anyone
    PatrolPage show(@PathVariable String reference) {
        var patrol = Reference.find(reference).flatMap(patrols::find).orElseThrow(NotFound::new);
        var frame = frames.unlisted("/areas", List.of(), "patrol.public.title", patrol.place());
        var saying = sayings.of(frame.words());
        return new PatrolPage(
                frame,
                patrol.place(),
                saying.place(patrol.placed()),
                saying.say("patrol.state." + patrol.state()),
                patrol.answer(),
                times(patrol, saying));
    }

    static List<String> times(Patrol patrol, Saying saying) {
        return patrol.made().stream()
                .map(made -> saying.say(
                        "patrol.made",
                        saying.times().near(made.starts()),
                        saying.times().near(made.ends())))
                .toList();
    }
}
