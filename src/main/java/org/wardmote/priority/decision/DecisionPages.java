package org.wardmote.priority.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// Puts the page of a decision together.
@Component
class DecisionPages {

    private final DecisionActs acts;
    private final VersionRows versions;
    private final Resting resting;
    private final Outcomes outcomes;
    private final MeasuredRows measured;
    private final Steps steps;

    DecisionPages(
            DecisionActs acts,
            VersionRows versions,
            Resting resting,
            Outcomes outcomes,
            MeasuredRows measured,
            Steps steps) {
        this.acts = acts;
        this.versions = versions;
        this.resting = resting;
        this.outcomes = outcomes;
        this.measured = measured;
        this.steps = steps;
    }

    DecisionPage page(Decision decision, Viewer viewer, @Nullable String done) {
        var saying = acts.saying();
        var all = versions.list(decision.id());
        var newest = Version.standing(all);
        return new DecisionPage(
                acts.below("decision.title", newest.content().title()),
                saying.say("decision.caption", decision.reference().toString(), saying.place(decision.placed())),
                done != null && DecisionActs.DONE.contains(done) ? saying.say("decision.done." + done) : null,
                saying.say("decision.state." + decision.state().code()),
                tone(decision),
                withheld(decision, saying),
                newest.state() == Version.State.DRAFTED ? newest.note() : null,
                all.stream().map(version -> shown(version, newest, saying)).toList(),
                rests(decision, saying),
                telling(decision, all, saying),
                measured.list(decision.id()).stream()
                        .map(one -> new DecisionPage.Outcome(
                                saying.say("decision.reached." + one.reached()),
                                saying.times().near(one.at()),
                                one.found()))
                        .toList(),
                DecisionTodo.of(decision, newest, viewer, saying),
                steps.of(decision.id()).stream()
                        .map(step -> happened(step, saying))
                        .toList());
    }

    static String tone(Decision decision) {
        return switch (decision.state()) {
            case PUBLISHED -> "good";
            case CLOSED -> "off";
            case PROPOSED, WITHHELD -> "plain";
        };
    }

    private static @Nullable String withheld(Decision decision, Saying saying) {
        var withholding = decision.withholding();
        if (withholding == null) return null;
        var kind = saying.say("decision.withheld." + withholding.kind());
        var day = saying.times().date(withholding.reviewOn());
        return withholding.unconfirmed()
                ? saying.say("decision.withheld.unconfirmed", kind, day)
                : saying.say("decision.withheld.until", kind, day);
    }

    private static DecisionPage.Shown shown(Version version, Version newest, Saying saying) {
        var content = version.content();
        var parts = new ArrayList<DecisionPage.Fact>();
        part(parts, "decision.form.correction", content.correction(), saying);
        part(parts, "decision.form.said", content.said(), saying);
        part(parts, "decision.form.did", content.did(), saying);
        part(
                parts,
                "decision.form.effect",
                saying.say("decision.effect." + content.effect().code()),
                saying);
        part(parts, "decision.form.reason", content.reason(), saying);
        part(parts, "decision.form.weight", content.weight(), saying);
        part(parts, "decision.form.options", content.options(), saying);
        part(parts, "decision.form.dissent", content.dissent(), saying);
        part(parts, "decision.form.anticipated", content.anticipated(), saying);
        part(parts, "decision.form.looked", saying.times().date(content.lookedAtOn()), saying);
        part(parts, "decision.form.post", content.post(), saying);
        part(parts, "decision.who.wrote", colleagues(version, saying), saying);
        if (version.decidedBy() != null)
            part(parts, "decision.who.decided", saying.colleague(version.decidedBy()), saying);
        if (version.approvedBy() != null)
            part(parts, "decision.who.approved", saying.colleague(version.approvedBy()), saying);
        if (version.publishedBy() != null)
            part(parts, "decision.who.published", saying.colleague(version.publishedBy()), saying);
        return new DecisionPage.Shown(
                saying.say("decision.version", version.number()),
                saying.say("decision.version." + version.state().code()),
                version.id() == newest.id(),
                parts);
    }

    private static String colleagues(Version version, Saying saying) {
        return String.join(
                ", ", version.authors().stream().map(saying::colleague).toList());
    }

    private static void part(List<DecisionPage.Fact> parts, String key, @Nullable String value, Saying saying) {
        if (value != null) parts.add(new DecisionPage.Fact(saying.say(key), value));
    }

    private List<DecisionPage.Rests> rests(Decision decision, Saying saying) {
        return resting.list(decision.id()).stream()
                .map(on -> new DecisionPage.Rests(
                        "/desk/findings/" + on.finding().reference(),
                        on.finding().title(),
                        saying.say(
                                "decision.rests",
                                on.as().people(),
                                on.as().contributions(),
                                saying.say("finding.harm." + on.as().harm() + ".short"))))
                .toList();
    }

    /// Each way counted apart. Empty while nobody is to be told.
    private List<DecisionPage.Fact> telling(Decision decision, List<Version> all, Saying saying) {
        var holding = all.stream()
                .filter(version -> version.state() == Version.State.HOLDS)
                .findFirst();
        if (holding.isEmpty() || decision.isSecret()) return List.of();
        var told = outcomes.told(holding.get());
        return List.of(
                fact("waiting", told.waiting(), saying),
                fact("delivered", told.delivered(), saying),
                fact("left", told.left(), saying),
                fact("refused", told.refused(), saying),
                fact("unreachable", told.unreachable(), saying),
                fact("erased", told.erased(), saying),
                fact("withheld", told.withheld(), saying),
                fact("all", told.all(), saying));
    }

    private static DecisionPage.Fact fact(String name, int number, Saying saying) {
        return new DecisionPage.Fact(saying.say("decision.told." + name), String.valueOf(number));
    }

    private static DecisionPage.Happened happened(Step step, Saying saying) {
        var what = saying.say("decision.step." + step.kind(), step.number() == null ? 0 : step.number());
        var when = saying.times().near(step.at());
        return new DecisionPage.Happened(
                what,
                step.by() == null ? when : saying.say("finding.step.by", when, saying.colleague(step.by())),
                step.note());
    }
}
