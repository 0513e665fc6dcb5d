package org.wardmote.site.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.guide.Explainer;
import org.wardmote.guide.Explainers;
import org.wardmote.guide.Numbers;
import org.wardmote.guide.SignpostNumber;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.site.guide.GuidePage.NumberLine;
import org.wardmote.site.wording.Crumbs;
import org.wardmote.site.wording.Wording;

@Controller
class GuideController {

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
        var links = new LinkedHashMap<String, String>();
        for (var explainer : explainers.list()) links.put(explainer.title(), "/guide/" + explainer.slug());
        return new GuidePage(
                frames.frame("/guide", List.of(), "site.guide.title"),
                links,
                numbers.list().stream().map(this::line).toList());
    }

    @GetMapping("/guide/{slug}")
    @Anyone
    ExplainerPage show(@PathVariable String slug) {
        return page(explainers.find(slug).orElseThrow(NotFound::new));
    }

    private ExplainerPage page(Explainer explainer) {
        var crumbs = List.of(new Crumb(words.say("site.guide.title"), "/guide"), Crumbs.here(explainer.title()));
        return new ExplainerPage(
                frames.frame("/guide", crumbs, "site.guide.explainer.title", explainer.title()),
                explainer.html(),
                kept(explainer.owner(), explainer.reviewed()),
                overdue(explainer.overdue(today()), explainer.reviewBy()));
    }

    private NumberLine line(SignpostNumber number) {
        return new NumberLine(
                number.name(),
                number.number(),
                number.when(),
                number.textphone() == null ? null : words.say("site.guide.number.textphone", number.textphone()),
                number.url(),
                words.say("site.guide.number.site", number.name()),
                kept(number.owner(), number.reviewed()),
                overdue(number.overdue(today()), number.reviewBy()));
    }

    private String kept(String owner, LocalDate reviewed) {
        return words.say("site.guide.kept", owner, new Wording(words).date(reviewed));
    }

    private @Nullable String overdue(boolean overdue, LocalDate reviewBy) {
        return overdue ? words.say("site.guide.overdue", new Wording(words).date(reviewBy)) : null;
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
