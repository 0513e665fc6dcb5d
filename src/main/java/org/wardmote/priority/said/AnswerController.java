package org.wardmote.priority.said;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Released;
import org.wardmote.priority.Decisions;
import org.wardmote.priority.YouSaid;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;

/// `/answers/{reference}`: a decision, or an answer that was released.
@Controller
class AnswerController {

    private final Decisions decisions;
    private final Released released;
    private final Challenging challenging;
    private final Frames frames;
    private final Sayings sayings;
    private final Frame.Words words;

    AnswerController(
            Decisions decisions,
            Released released,
            Challenging challenging,
            Frames frames,
            Sayings sayings,
            Frame.Words words) {
        this.decisions = decisions;
        this.released = released;
        this.challenging = challenging;
        this.frames = frames;
        this.sayings = sayings;
        this.words = words;
    }

    @GetMapping("/answers/{reference}")
    @Anyone
    AnswerPage show(@PathVariable String reference) {
        var known = Reference.find(reference).orElseThrow(NotFound::new);
        var saying = sayings.of(words);
        var telling = new Telling(saying.words());
        return decisions
                .find(known)
                .map(one -> page(telling.decision(one), facts(one, saying), saying))
                .or(() -> released.find(known).map(one -> page(telling.answer(one), List.of(), saying)))
                .orElseThrow(NotFound::new);
    }

    private AnswerPage page(YouSaid.Answer answer, List<AnswerPage.Fact> facts, Saying saying) {
        var crumbs = List.of(new Crumb(saying.say("answers.crumb"), "/answers"), new Crumb(answer.title(), null));
        var frame = frames.frame("/answers", crumbs, "answers.one.title", answer.title());
        var all = new ArrayList<AnswerPage.Fact>();
        all.add(new AnswerPage.Fact(
                saying.say("answers.fact.published"), saying.times().day(answer.at())));
        all.addAll(facts);
        all.add(new AnswerPage.Fact(
                saying.say("answers.fact.reference"), answer.reference().letters()));
        return new AnswerPage(
                frame,
                answer,
                saying.place(answer.placed()),
                saying.naming().organisation(answer.placed().organisation()),
                all,
                challenging.sentences(answer, saying),
                challenging.links(answer, saying),
                answer.said());
    }

    private static List<AnswerPage.Fact> facts(Decisions.Published one, Saying saying) {
        var facts = new ArrayList<AnswerPage.Fact>();
        var isOpen = one.withheld() == null;
        if (isOpen) {
            facts.add(
                    fact("effect", saying.say("decision.effect." + one.effect().code() + ".sentence"), saying));
            facts.add(fact("decider", one.decider(), saying));
            facts.add(fact("considered", saying.say("answers.considered", one.contributions(), one.people()), saying));
            if (one.version() > 1) facts.add(fact("version", saying.say("answers.version", one.version()), saying));
        }
        if (one.lookedAtOn() != null)
            facts.add(fact(isOpen ? "looked-at" : "review", saying.times().date(one.lookedAtOn()), saying));
        return facts;
    }

    private static AnswerPage.Fact fact(String name, String value, Saying saying) {
        return new AnswerPage.Fact(saying.say("answers.fact." + name), value);
    }
}
