package org.wardmote.site.guide;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.guide.Explainer;
import org.wardmote.guide.Explainers;
import org.wardmote.guide.Numbers;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.site.wording.Crumbs;

/// `/guide`, its explanations and its words.
@Controller
class GuideController {

    private static final String SECTION = "/guide";

    private final Frames frames;
    private final Frame.Words words;
    private final Explainers explainers;
    private final Numbers numbers;
    private final Clock clock;

    GuideController(Frames frames, Frame.Words words, Explainers explainers, Numbers numbers, Clock clock) {
        this.frames = frames;
        this.words = words;
        this.explainers = explainers;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/guide")
    @Anyone
    GuidePage index() {
        var frame = fresh(frames.frame(SECTION, List.of(), "site.guide.title"));
        var telling = telling(frame);
        return new GuidePage(
                frame,
                telling.shelves(explainers),
                numbers.list().stream().map(telling::line).toList());
    }

    @GetMapping("/guide/words")
    @Anyone
    WordsPage words() {
        var crumbs =
                List.of(new Crumb(words.say("site.guide.title"), SECTION), Crumbs.here(words.say("guide.words.title")));
        var frame = frames.frame(SECTION, crumbs, "guide.words.title");
        return new WordsPage(frame, telling(frame).words());
    }

    @GetMapping("/guide/{slug}")
    @Anyone
    ExplainerPage show(@PathVariable String slug) {
        return page(explainers.find(slug).orElseThrow(NotFound::new));
    }

    private ExplainerPage page(Explainer explainer) {
        var crumbs = List.of(new Crumb(words.say("site.guide.title"), SECTION), Crumbs.here(explainer.title()));
        var frame = fresh(frames.frame(SECTION, crumbs, "site.guide.explainer.title", explainer.title()));
        var telling = telling(frame);
        return new ExplainerPage(
                frame,
                OpeningWords.in(explainer.html(), frame),
                telling.past(explainer, explainers),
                telling.facts(explainer));
    }

    private Telling telling(Frame frame) {
        return new Telling(frame, LondonTime.today(clock));
    }

    /// The day after a review date, a page says so.
    private Frame fresh(Frame frame) {
        return frame.goodUntil(LondonTime.nextMidnight(clock));
    }
}
