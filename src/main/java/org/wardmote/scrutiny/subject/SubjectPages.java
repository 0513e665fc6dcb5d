package org.wardmote.scrutiny.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Force;
import org.wardmote.area.Forces;
import org.wardmote.figure.DefinedCsv;
import org.wardmote.figure.Figure;
import org.wardmote.figure.Share;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.ledger.Subjects;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.scoreboard.Saying;
import org.wardmote.scrutiny.subject.SubjectPage.Figured;
import org.wardmote.scrutiny.subject.SubjectPage.Link;

/// Words the figures of subjects, and what to expect beside them.
@Component
class SubjectPages {

    private static final List<String> HEADER =
            List.of("subject", "organisation", "in_time", "due", "first_day", "last_day");
    /// Those whose guide is not that of anti-social behaviour.
    private static final Set<String> OTHERWISE = Set.of("speeding", "suspicious", "fear", "policing", "other");

    private final Frames frames;
    private final Frame.Words words;
    private final Subjects subjects;
    private final Forces forces;
    private final LatestSubjects latest;

    SubjectPages(Frames frames, Frame.Words words, Subjects subjects, Forces forces, LatestSubjects latest) {
        this.frames = frames;
        this.words = words;
        this.subjects = subjects;
        this.forces = forces;
        this.latest = latest;
    }

    SubjectsPage index() {
        var saying = new Saying(words);
        var counted = counted();
        var rows = subjects.codes().stream()
                .map(code -> new SubjectsPage.Row(
                        name(code),
                        path(code),
                        counted.stream()
                                .map(force -> share(of(force, code), saying))
                                .toList()))
                .toList();
        return new SubjectsPage(
                frames.frame("/guide", List.of(guide(), new Crumb(words.say("subject.crumb"), null)), "subject.title"),
                counted.isEmpty()
                        ? ""
                        : saying.span(latest.of(counted.getFirst().id()).span()),
                counted.stream().map(Force::name).toList(),
                rows);
    }

    SubjectPage page(String code) {
        var saying = new Saying(words);
        var crumbs = List.of(
                guide(), new Crumb(words.say("subject.crumb"), SubjectController.PATH), new Crumb(name(code), null));
        return new SubjectPage(
                frames.frame("/guide", crumbs, "subject.one.title", name(code)),
                words.say("subject.who." + code),
                words.say("subject.expect." + code),
                counted().stream().map(force -> figured(force, code, saying)).toList(),
                saying.definition(Measure.IN_TIME),
                links(code));
    }

    DefinedCsv csv() {
        var saying = new Saying(words);
        var rows = new ArrayList<List<String>>();
        var figures = new ArrayList<Figure>();
        for (var force : counted()) {
            var span = latest.of(force.id()).span();
            figures.add(new Figure(
                    force.name() + ", " + saying.name(Measure.IN_TIME),
                    "",
                    null,
                    span.lastDay(),
                    saying.definition(Measure.IN_TIME) + " " + words.say("subject.hidden"),
                    saying.say("scoreboard.source")));
            for (var code : subjects.codes()) {
                var share = of(force, code);
                if (share == null || share.suppressed()) continue;
                rows.add(List.of(
                        code,
                        force.id(),
                        String.valueOf(share.count()),
                        String.valueOf(share.base()),
                        span.from().toString(),
                        span.lastDay().toString()));
            }
        }
        return DefinedCsv.of(figures, HEADER, rows);
    }

    /// The forces of which anything was counted.
    private List<Force> counted() {
        return forces.list().stream()
                .filter(force -> !latest.of(force.id()).inTime().isEmpty())
                .toList();
    }

    private @Nullable Share of(Force force, String code) {
        return latest.of(force.id()).inTime().get(code);
    }

    private Figured figured(Force force, String code, Saying saying) {
        var span = latest.of(force.id()).span();
        return new Figured(
                share(of(force, code), saying),
                words.say("subject.figure", force.name()),
                words.say("subject.figure.base", saying.span(span)));
    }

    private static String share(@Nullable Share share, Saying saying) {
        if (share == null) return saying.say("scoreboard.share.none");
        return share.suppressed() ? saying.say("scoreboard.few") : saying.share(share);
    }

    private List<Link> links(String code) {
        var links = new ArrayList<Link>();
        links.add(new Link(words.say("subject.link.tell"), "/contact"));
        links.add(new Link(words.say("subject.link.answers"), "/answers?subject=" + code));
        links.add(new Link(words.say("subject.link.why"), "/guide/why?subject=" + code));
        if (!OTHERWISE.contains(code))
            links.add(new Link(words.say("subject.link.asb"), "/guide/anti-social-behaviour"));
        links.add(new Link(words.say("subject.link.challenge"), "/guide/challenge-an-answer"));
        return links;
    }

    private Crumb guide() {
        return new Crumb(words.say("subject.guide"), "/guide");
    }

    private String name(String code) {
        return words.say("ledger.subject." + code);
    }

    private static String path(String code) {
        return SubjectController.PATH + "/" + code;
    }
}
