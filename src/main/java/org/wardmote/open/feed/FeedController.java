package org.wardmote.open.feed;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.area.Forces;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.AtomFeed;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.open.moved.Moved;
import org.wardmote.platform.Finished;
import org.wardmote.priority.YouSaid;

@Controller
class FeedController {

    private static final String FILE = "/feed.atom";
    private static final int NEWEST = 50;

    private final YouSaid answers;
    private final Areas areas;
    private final Forces forces;
    private final Frame.Words words;
    private final Clock clock;

    FeedController(YouSaid answers, Areas areas, Forces forces, Frame.Words words, Clock clock) {
        this.answers = answers;
        this.areas = areas;
        this.forces = forces;
        this.words = words;
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/answers.atom")
    Finished index() {
        var force = forces.list().getFirst();
        return finished(new AnswersFeed(
                "/answers.atom",
                "/answers",
                words.say("answers.atom.title", force.name()),
                force.name(),
                answers.latest(force.id(), NEWEST, words),
                words));
    }

    @Anyone
    @GetMapping("/areas/{borough}/{ward}" + FILE)
    Finished show(@PathVariable String borough, @PathVariable String ward) {
        var area = areas.find(borough, ward).orElseThrow(() -> Moved.orNotFound(areas, borough, ward, FILE));
        return finished(new AnswersFeed(
                area.path() + FILE,
                area.path() + "/answers",
                words.say("answers.atom.title", area.name()),
                forces.get(area.force()).name(),
                answers.latest(area, NEWEST, words),
                words));
    }

    private Finished finished(AnswersFeed feed) {
        return Finished.of(AtomFeed.TYPE, feed.bytes(), LondonTime.nextMidnight(clock));
    }
}
