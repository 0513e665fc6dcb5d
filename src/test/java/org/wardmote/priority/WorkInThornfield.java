package org.wardmote.priority;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Grant;
import org.wardmote.people.PeopleOnPaper;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Job;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.action.Actions;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.plan.Part;
import org.wardmote.priority.plan.Plans;
import org.wardmote.priority.priority.Move;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Step;
import org.wardmote.priority.priority.Worked;
import org.wardmote.priority.promise.Promises;
import org.wardmote.priority.promise.Promising;

/// Priorities on a real database, in Abbey Green, with people and contributions on paper.
public final class WorkInThornfield implements AutoCloseable {

    public static final String COUNCIL = "lambeth-council";

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

    public final TestClock clock;
    public final TestParts parts;
    public final PeopleOnPaper people;
    public final ContributionsOnPaper contributions;
    public final Worked worked;
    public final Moving moving;
    public final Plans plans;
    public final Actions actions;
    public final Resting resting;
    public final Promising promising;
    public final Promises promises;
    public final Ear ear;
    public final Viewer officer;
    public final Viewer sergeant;
    public final Viewer council;
    public final Viewer scrutineer;

    public WorkInThornfield() {
        clock = TestClock.noon();
        parts = TestParts.of(
                clock,
                List.of(PeopleOnPaper.class, ContributionsOnPaper.class, NewsOnPaper.class, Ear.class),
                "area",
                "priority.desk",
                "priority.record",
                "priority.promise",
                "priority.priority",
                "priority.plan",
                "priority.action",
                "priority.evidence");
        Thornfield.load(parts);
        people = parts.get(PeopleOnPaper.class);
        contributions = parts.get(ContributionsOnPaper.class);
        worked = parts.get(Worked.class);
        moving = parts.get(Moving.class);
        plans = parts.get(Plans.class);
        actions = parts.get(Actions.class);
        resting = parts.get(Resting.class);
        promising = parts.get(Promising.class);
        promises = parts.get(Promises.class);
        ear = parts.get(Ear.class);
        var green = ward(Thornfield.Ward.ABBEY_GREEN);
        officer = people.staff("PC Tom Whitlock", grant(Function.ANSWER, "metropolitan", green));
        sergeant = people.staff("Sgt Amara Okafor", grant(Function.SUPERVISE, "metropolitan", green));
        council = people.staff("Ola Lind", grant(Function.ANSWER, COUNCIL, null));
        scrutineer = people.staff("Grace Mensah", grant(Function.SCRUTINISE, "mopac", null));
    }

    public Area ward(Thornfield.Ward ward) {
        return parts.get(Areas.class).findByCode(ward.code).orElseThrow();
    }

    public Placed in(Thornfield.Ward ward) {
        var area = ward(ward);
        return new Placed("metropolitan", area.borough().id(), area.id());
    }

    public Grant grant(Function function, String organisation, @Nullable Area area) {
        return new Grant(
                function,
                organisation,
                parts.get(Organisations.class).get(organisation).kind(),
                area == null ? null : area.borough().id(),
                area == null ? null : area.id());
    }

    public LocalDate today() {
        return LondonTime.today(clock);
    }

    public void later(int days) {
        clock.advance(Duration.ofDays(days));
    }

    /// Everything that happens by itself has happened.
    public void tick() {
        parts.all(Job.class).forEach(Job::run);
    }

    public PriorityId raise() {
        return moving.raise(
                        in(Thornfield.Ward.ABBEY_GREEN),
                        "Bicycles are taken from Tannery Lane",
                        "Nine people told us in a month.",
                        officer)
                .id();
    }

    public PriorityId negotiated() {
        var id = raise();
        for (var stage : List.of(Stage.UNDERSTOOD, Stage.PROPOSED))
            moving.move(id, Move.to(stage, "As people told us."), officer);
        moving.move(id, settling(), officer);
        return id;
    }

    public PriorityId agreed() {
        var id = negotiated();
        moving.move(id, agreeing(null), officer);
        return id;
    }

    /// As far as it takes to be worked on.
    public PriorityId acting() {
        var id = agreed();
        plan(id, Part.SCANNING);
        plan(id, Part.ANALYSIS);
        plan(id, Part.RESPONSE);
        act(id, Action.Owner.POLICE, "metropolitan", "Mark bicycles on Saturdays");
        act(id, Action.Owner.RESIDENTS, null, "Put up notices about good locks");
        moving.move(id, Move.to(Stage.PLANNED, "Marking and better locks."), officer);
        moving.move(id, Move.to(Stage.ACTING, "The first forty are marked."), officer);
        return id;
    }

    public static Move settling() {
        return new Move(
                Stage.NEGOTIATED,
                "It comes first for most.",
                "Two would rather have had the speeding looked at.",
                "Residents of the green, two shops",
                new Step.Agreement("vote", 11, 8, 2),
                null,
                null,
                null,
                null);
    }

    public Move agreeing(@Nullable String override) {
        return new Move(
                Stage.AGREED,
                "Most asked for it.",
                null,
                null,
                null,
                "Fewer than two bicycles taken a month",
                today().plusMonths(2),
                null,
                override);
    }

    public Move ending(String endKind) {
        return new Move(Stage.CLOSED, "One a month is taken now.", null, null, null, null, null, endKind, null);
    }

    public void plan(PriorityId id, Part part) {
        var answers = part.questions().stream()
                .collect(Collectors.toMap(question -> question, question -> "What the " + question + " is."));
        plans.write(id, part, answers, part == Part.ASSESSMENT ? "partly" : null, officer);
    }

    public long act(PriorityId id, Action.Owner owner, @Nullable String organisation, String what) {
        return actions.add(
                id,
                new Actions.New(owner, organisation, what, "Whoever has time", today().plusDays(20), true),
                officer);
    }

    public Standing get(PriorityId id) {
        return worked.get(id);
    }

    @Override
    public void close() {
        parts.close();
    }
}
