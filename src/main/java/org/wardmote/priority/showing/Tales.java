package org.wardmote.priority.showing;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.plan.Part;
import org.wardmote.priority.plan.Plan;
import org.wardmote.priority.plan.Plans;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Step;
import org.wardmote.priority.priority.Worked;

/// Tells a priority from its records.
@Component
class Tales {

    private final Worked worked;
    private final Plans plans;
    private final RestsOn rests;
    private final DoneActions actions;
    private final Clock clock;

    Tales(Worked worked, Plans plans, RestsOn rests, DoneActions actions, Clock clock) {
        this.worked = worked;
        this.plans = plans;
        this.rests = rests;
        this.actions = actions;
        this.clock = clock;
    }

    /// @param named whether colleagues are named, as at the desk
    Tale tell(Standing it, boolean named, Saying saying) {
        return new Tale(
                it.issue(),
                saying.place(it.placed()),
                saying.say("priority.stage." + it.stage().code()),
                tone(it),
                it.outOfDate(LondonTime.today(clock)) ? saying.say("priority.stale") : null,
                it.goal(),
                it.action(),
                it.actionDate() == null ? null : saying.times().date(it.actionDate()),
                review(it, saying),
                worked.steps(it.id()).stream()
                        .map(step -> happened(step, named, saying))
                        .toList(),
                rests.tell(it, saying),
                plan(plans.get(it.id()), saying),
                actions.list(it, saying),
                actions.hours(it, saying));
    }

    private static String tone(Standing it) {
        return switch (it.stage()) {
            case CLOSED, NOT_AGREED -> "off";
            case ASSESSED -> "good";
            default -> "plain";
        };
    }

    private static @Nullable String review(Standing it, Saying saying) {
        var on = it.reviewOn();
        return on == null || !it.stage().isLive()
                ? null
                : saying.say("priority.review", saying.times().date(on));
    }

    private static Tale.Happened happened(Step step, boolean named, Saying saying) {
        var words = step.words();
        return new Tale.Happened(
                step.kind().equals("moved")
                        ? saying.say("priority.stage." + step.stage().code())
                        : saying.say("priority.step." + step.kind()),
                saying.times().day(step.happenedAt()),
                named && step.by() != null ? saying.colleague(step.by()) : null,
                words.get("words"),
                how(step, saying),
                words.get("dissent"),
                words.get("override"));
    }

    private static @Nullable String how(Step step, Saying saying) {
        var agreement = step.agreement();
        if (agreement == null) return null;
        var who = saying.say(
                "priority.took-part", agreement.takingPart(), step.words().getOrDefault("took-part", ""));
        var votesFor = agreement.votesFor();
        var against = agreement.votesAgainst();
        var settled = votesFor == null || against == null
                ? saying.say("priority.settled." + agreement.how())
                : saying.say("priority.settled.votes", votesFor, against);
        return who + " " + settled;
    }

    private static List<Tale.Written> plan(Plan plan, Saying saying) {
        return Stream.of(Part.values())
                .flatMap(part -> plan.find(part).stream().map(written -> written(part, written, saying)))
                .toList();
    }

    private static Tale.Written written(Part part, Plan.Written written, Saying saying) {
        var answers = part.questions().stream()
                .map(question -> new Tale.Answer(
                        saying.say("priority.plan." + question),
                        written.answers().getOrDefault(question, "")));
        var reached = Stream.ofNullable(written.reached())
                .map(code ->
                        new Tale.Answer(saying.say("priority.plan.reached"), saying.say("priority.reached." + code)));
        return new Tale.Written(
                saying.say("priority.part." + part.code()),
                Stream.concat(reached, answers).toList());
    }
}
