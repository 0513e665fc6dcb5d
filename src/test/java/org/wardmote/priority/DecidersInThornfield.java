package org.wardmote.priority;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Job;
import org.wardmote.priority.decision.Closing;
import org.wardmote.priority.decision.Content;
import org.wardmote.priority.decision.Correcting;
import org.wardmote.priority.decision.Deciding;
import org.wardmote.priority.decision.Decision;
import org.wardmote.priority.decision.Drafting;
import org.wardmote.priority.decision.Measuring;
import org.wardmote.priority.decision.Publishing;
import org.wardmote.priority.decision.TakenDecisions;
import org.wardmote.priority.finding.Acknowledging;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.finding.Gathering;
import org.wardmote.priority.finding.Making;
import org.wardmote.priority.finding.Routing;
import org.wardmote.priority.finding.Weighing;
import org.wardmote.priority.finding.Wording;

/// An analyst, somebody who decides, and somebody who approves and publishes, at their desks in Abbey Green, on a
/// real database with the real ledger. Post lies on paper.
public final class DecidersInThornfield implements AutoCloseable {

    /// Hears what the module tells the others.
    public static final class Ear {
        private final List<PriorityFact> heard = new ArrayList<>();

        @EventListener
        void on(PriorityFact fact) {
            heard.add(fact);
        }

        public <T extends PriorityFact> List<T> heard(Class<T> kind) {
            return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    public final TestClock clock = TestClock.noon();
    public final StaffPages desk = new StaffPages(
            clock,
            TestPages.of(
                    clock,
                    List.of(CorrespondenceOnPaper.class, Ear.class),
                    "area",
                    "people",
                    "messaging.way",
                    "ledger",
                    "priority"));
    public final Officer officer = officer("PC Tom Whitlock", Function.ANSWER);
    public final Officer analyst = officer("Ola Brandt", Function.ANALYSE);
    public final Officer decider = officer("Supt Ines Duarte", Function.DECIDE);
    public final Officer publisher = officer("Mo Farrant", Function.APPROVE, Function.PUBLISH);
    public final Making making = desk.get(Making.class);
    public final Gathering gathering = desk.get(Gathering.class);
    public final Weighing weighing = desk.get(Weighing.class);
    public final Routing routing = desk.get(Routing.class);
    public final Acknowledging acknowledging = desk.get(Acknowledging.class);
    public final Findings findings = desk.get(Findings.class);
    public final Drafting drafting = desk.get(Drafting.class);
    public final Deciding deciding = desk.get(Deciding.class);
    public final Publishing publishing = desk.get(Publishing.class);
    public final Correcting correcting = desk.get(Correcting.class);
    public final Measuring measuring = desk.get(Measuring.class);
    public final Closing closing = desk.get(Closing.class);
    public final CorrespondenceOnPaper post = desk.get(CorrespondenceOnPaper.class);
    public final Ear ear = desk.get(Ear.class);

    public Officer officer(String name, Function... functions) {
        return desk.officer(name, "metropolitan", Ward.ABBEY_GREEN, functions);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LondonTime.today(clock);
    }

    public Receipt say(String words, @Nullable PersonId person) {
        return say(Ward.ABBEY_GREEN, Channel.WEB_FORM, words, person);
    }

    public Receipt say(Ward ward, Channel channel, String words, @Nullable PersonId person) {
        var area = desk.ward(ward);
        return desk.get(Intake.class)
                .take(
                        new Offer(
                                new Placed("metropolitan", area.borough().id(), area.id()),
                                channel,
                                Relation.SELF,
                                words,
                                null,
                                "vehicles",
                                person,
                                null,
                                true,
                                true,
                                false,
                                false,
                                null,
                                null),
                        Viewer.NOBODY);
    }

    /// Each has had its answer, and waits for what comes of it.
    public void answered(Receipt... some) {
        var answer = new Handling.Answering("It is looked at as a whole.", Disposition.ANSWERED, false, null, null);
        for (var one : some) desk.get(Handling.class).answer(one.id(), answer, officer.viewer());
        post.deliverAll("ledger.answer", now());
    }

    public Finding finding(Receipt... made) {
        return making.make(
                Wording.of("Mopeds in the arch", "Mopeds ride through the arch and people jump aside.", null),
                Arrays.stream(made).map(Receipt::id).toList(),
                null,
                analyst.viewer(),
                now());
    }

    /// With the post that decides.
    public Finding routed(Receipt... made) {
        var finding = finding(made);
        weighing.weigh(finding.id(), 2, "People go round the long way.", analyst.viewer(), now());
        routing.route(
                finding.id(),
                "Superintendent for Thornfield",
                decider.id(),
                today().plusDays(7),
                analyst.viewer(),
                now());
        return findings.get(finding.id());
    }

    public Finding acknowledged(Receipt... made) {
        var finding = routed(made);
        acknowledging.acknowledge(finding.id(), decider.viewer(), now());
        return findings.get(finding.id());
    }

    public Content content(Effect effect) {
        return content(effect, null);
    }

    public Content content(Effect effect, @Nullable String correction) {
        return Content.of(
                effect,
                "A barrier in the arch",
                "Mopeds frighten people in the arch.",
                "A barrier is set up that a pram passes and a moped does not.",
                "It is what most asked for, and the council agrees.",
                "As much as the safety of the footway.",
                "A camera, and officers at the arch each evening.",
                "Two shopkeepers fear for deliveries.",
                "No moped in the arch by spring.",
                today().plusDays(90),
                "Superintendent for Thornfield",
                correction);
    }

    public Decision proposed(Effect effect, Finding... on) {
        return drafting.propose(
                Arrays.stream(on).map(Finding::id).toList(), content(effect), null, analyst.viewer(), now());
    }

    public Decision approved(Effect effect, Finding... on) {
        var decision = proposed(effect, on);
        sign(decision.id());
        return get(decision.id());
    }

    /// What is in work has been decided and approved.
    public void sign(DecisionId id) {
        deciding.decide(id, decider.viewer(), now());
        deciding.approve(id, publisher.viewer(), now());
    }

    public Decision published(Effect effect, Finding... on) {
        var decision = approved(effect, on);
        publishing.publish(decision.id(), null, false, publisher.viewer(), now());
        return get(decision.id());
    }

    public Decision get(DecisionId id) {
        return desk.get(TakenDecisions.class).list(List.of(id)).getFirst();
    }

    public Finding get(FindingId id) {
        return findings.get(id);
    }

    /// Everything that happens by itself in this module and the ledger has happened.
    public void tick() {
        desk.pages().all(Job.class).stream()
                .filter(job -> job.name().startsWith("priority") || job.name().startsWith("ledger"))
                .forEach(Job::run);
    }

    public void later(Duration by) {
        clock.advance(by);
    }

    /// Everything about decisions that was staged has arrived.
    public void deliver() {
        post.deliverAll("priority.decision", now());
    }

    @Override
    public void close() {
        desk.close();
    }
}
