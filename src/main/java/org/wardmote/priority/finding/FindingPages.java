package org.wardmote.priority.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Contributed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// Puts the page of a finding together.
@Component
class FindingPages {

    private static final int QUOTES = 12;

    private final FindingActs acts;
    private final GatheredRows gathered;
    private final Contributed contributed;
    private final Steps steps;
    private final ObjectProvider<RestingOnIt> resting;

    FindingPages(
            FindingActs acts,
            GatheredRows gathered,
            Contributed contributed,
            Steps steps,
            ObjectProvider<RestingOnIt> resting) {
        this.acts = acts;
        this.gathered = gathered;
        this.contributed = contributed;
        this.steps = steps;
        this.resting = resting;
    }

    FindingPage page(Finding finding, Viewer viewer, @Nullable String done) {
        var saying = acts.saying();
        return new FindingPage(
                acts.below("finding.title", finding.title()),
                saying.say("finding.caption", finding.reference().toString(), saying.place(finding.placed())),
                done != null && FindingActs.DONE.contains(done) ? saying.say("finding.done." + done) : null,
                saying.say("finding.state." + finding.state().code()),
                FindingsController.tone(finding.state()),
                late(finding, saying),
                finding.statement(),
                finding.dissent(),
                basis(finding, saying),
                harm(finding, saying),
                gathered.listQuoted(finding.id(), QUOTES).stream()
                        .map(Gathered::contribution)
                        .flatMap(one -> contributed.quote(one).stream())
                        .toList(),
                facts(finding, saying),
                resting.stream()
                        .flatMap(one -> one.of(finding, viewer, saying).stream())
                        .toList(),
                todo(finding, viewer, saying),
                steps.of(finding.id()).stream()
                        .map(step -> happened(step, saying))
                        .toList());
    }

    /// `40 people, 44 contributions by 6 ways in 2 areas; harm: serious`
    static String basis(Finding finding, Saying saying) {
        var counts = finding.counts();
        var harm = saying.say("finding.harm." + finding.harm() + ".short");
        return saying.say(
                "finding.basis", counts.people(), counts.contributions(), counts.channels(), counts.places(), harm);
    }

    /// Until when it should have been acknowledged, where nobody has.
    static @Nullable String late(Finding finding, Saying saying) {
        var routed = finding.routed();
        if (routed == null || routed.escalatedAt() == null || finding.state() != FindingState.ROUTED) return null;
        return saying.say("finding.late", saying.times().date(routed.dueOn()));
    }

    private static FindingPage.@Nullable Harm harm(Finding finding, Saying saying) {
        var reason = finding.harmReason();
        return reason == null ? null : new FindingPage.Harm(saying.say("finding.harm." + finding.harm()), reason);
    }

    private static List<FindingPage.Fact> facts(Finding finding, Saying saying) {
        var counts = finding.counts();
        var facts = new ArrayList<FindingPage.Fact>();
        fact(facts, "finding.fact.people", String.valueOf(counts.people()), saying);
        fact(facts, "finding.fact.contributions", String.valueOf(counts.contributions()), saying);
        fact(facts, "finding.fact.unmarked", String.valueOf(counts.unmarked()), saying);
        fact(facts, "finding.fact.dissenting", String.valueOf(counts.dissenting()), saying);
        fact(facts, "finding.fact.channels", String.valueOf(counts.channels()), saying);
        fact(facts, "finding.fact.places", String.valueOf(counts.places()), saying);
        Optional.ofNullable(saying.subject(finding.subject()))
                .ifPresent(subject -> fact(facts, "finding.fact.subject", subject, saying));
        fact(facts, "finding.fact.made-by", saying.colleague(finding.madeBy()), saying);
        var routed = finding.routed();
        if (routed != null) {
            fact(facts, "finding.fact.post", routed.post(), saying);
            fact(facts, "finding.fact.due", saying.times().date(routed.dueOn()), saying);
        }
        return facts;
    }

    private static void fact(List<FindingPage.Fact> facts, String key, String value, Saying saying) {
        facts.add(new FindingPage.Fact(saying.say(key), value));
    }

    private static List<FindingPage.Act> todo(Finding finding, Viewer viewer, Saying saying) {
        var home = FindingActs.home(finding);
        var acts = new ArrayList<FindingPage.Act>();
        var analyses = Reach.may(viewer, Function.ANALYSE, finding.placed());
        var decides = Reach.may(viewer, Function.DECIDE, finding.placed());
        var state = finding.state();
        if (analyses && state.isOpen())
            for (var act : List.of("gathering", "words", "harm")) act(acts, home, act, saying);
        if (analyses && (state == FindingState.GATHERING || state == FindingState.ROUTED))
            act(acts, home, "routing", saying);
        if (decides && state == FindingState.ROUTED) act(acts, home, "acknowledgement", saying);
        if ((analyses || decides) && state != FindingState.GATHERING && state != FindingState.WITHDRAWN)
            acts.add(new FindingPage.Act(
                    "/desk/decisions/new?finding=" + finding.reference(), saying.say("finding.to.decision")));
        if (analyses && state == FindingState.GATHERING) act(acts, home, "withdrawal", saying);
        acts.add(new FindingPage.Act(home + "/contributions", saying.say("finding.to.contributions")));
        acts.add(new FindingPage.Act(home + "/handover", saying.say("finding.to.handover")));
        return acts;
    }

    private static void act(List<FindingPage.Act> acts, String home, String act, Saying saying) {
        acts.add(new FindingPage.Act(home + "/" + act, saying.say("finding.act." + act + ".title")));
    }

    private static FindingPage.Happened happened(Step step, Saying saying) {
        var number = step.number() == null ? 0 : step.number();
        var what = saying.say("finding.step." + step.kind(), number, step.post() == null ? "" : step.post());
        var when = step.by() == null
                ? saying.times().near(step.at())
                : saying.say("finding.step.by", saying.times().near(step.at()), saying.colleague(step.by()));
        return new FindingPage.Happened(what, when, step.note());
    }
}
