package org.wardmote.priority.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.ledger.Released;
import org.wardmote.ledger.Subjects;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;

/// `/guide/why`: why the police do something here. What was asked and answered once for all, and where to ask.
@Controller
class WhyController {

    static final String PATH = "/guide/why";
    private static final int SHOWN = 20;

    private final Released released;
    private final Subjects subjects;
    private final Frames frames;
    private final Sayings sayings;
    private final Frame.Words words;

    WhyController(Released released, Subjects subjects, Frames frames, Sayings sayings, Frame.Words words) {
        this.released = released;
        this.subjects = subjects;
        this.frames = frames;
        this.sayings = sayings;
        this.words = words;
    }

    @GetMapping(PATH)
    @Anyone
    WhyPage show(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String before) {
        var asked = new Asked(null, subject != null && subjects.includes(subject) ? subject : null, before);
        var from = Cursor.find(before).map(Cursor::ofAnswers).orElse(null);
        var found = released.listQuestions(asked.subject(), from, SHOWN + 1);
        var shown = found.stream().limit(SHOWN).toList();
        var isFirst = asked.subject() == null && from == null;
        var crumbs = List.of(
                new Crumb(words.say("answers.why.guide"), "/guide"), new Crumb(words.say("answers.why.crumb"), null));
        var frame = isFirst
                ? frames.frame("/guide", crumbs, "answers.why.title")
                : frames.unlisted("/guide", crumbs, "answers.why.title");
        var saying = sayings.of(words);
        return new WhyPage(
                frame,
                asked.subject() == null ? null : words.say("ledger.subject." + asked.subject()),
                shown.stream().map(one -> line(one, saying)).toList(),
                subjects.codes().stream()
                        .map(code -> new AnswersPage.Link(
                                words.say("ledger.subject." + code),
                                asked.about(code).on(PATH)))
                        .toList(),
                found.size() > SHOWN ? asked.from(cursor(shown.getLast())).on(PATH) : null);
    }

    private AnswersPage.Line line(Released.Answer one, Saying saying) {
        return new AnswersPage.Line(
                new Telling(words).answer(one), saying.times().day(one.releasedAt()), saying.place(one.placed()));
    }

    private static String cursor(Released.Answer last) {
        return new Cursor(last.releasedAt(), false, last.id()).written();
    }
}
