package org.wardmote.priority.replay;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.priority.Stage;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.action.Actions;
import org.wardmote.priority.action.Days;
import org.wardmote.priority.plan.Part;
import org.wardmote.priority.plan.Plans;
import org.wardmote.priority.priority.Move;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Step;

/// Does again what happened to priorities.
@Component
class ReplayedSteps {

    private final Moving.Dated moving;
    private final Plans plans;
    private final Actions.Dated actions;
    private final Days.Dated days;
    private final ReplayedEvidence evidence;

    ReplayedSteps(Moving.Dated moving, Plans plans, Actions.Dated actions, Days.Dated days, ReplayedEvidence evidence) {
        this.moving = moving;
        this.plans = plans;
        this.actions = actions;
        this.days = days;
        this.evidence = evidence;
    }

    OfOne of(Standing it) {
        return new OfOne(it);
    }

    /// What happened to one, in order; its actions have ids of their own in the file.
    final class OfOne {

        private final Standing it;
        private final Map<String, Long> known = new HashMap<>();

        private OfOne(Standing it) {
            this.it = it;
        }

        void replay(Told one, Moving.By by, Instant at) {
            switch (one.kind()) {
                case "evidence" -> evidence.add(it, one, by.person(), at);
                case "plan" -> plan(one, by, at);
                case "action" -> known.put(one.text("action"), actions.add(it.id(), action(one), by, at));
                case "accepted" -> actions.answer(id(one), true, one.find("words"), by, at);
                case "declined" -> actions.answer(id(one), false, one.find("words"), by, at);
                case "moved" -> days.move(id(one), one.day("due_on"), one.text("words"), by, at);
                case "done" -> actions.end(id(one), true, one.text("words"), by, at);
                case "given-up" -> actions.end(id(one), false, one.text("words"), by, at);
                case "hours" -> actions.spend(id(one), one.day("day"), hours(one), by, at);
                case "updated" -> moving.update(it.id(), one.text("words"), by, at);
                case "reviewed" -> moving.review(it.id(), one.text("words"), one.day("review_on"), by, at);
                default -> moving.move(it.id(), move(one), by, at);
            }
        }

        private long id(Told one) {
            var id = known.get(one.text("action"));
            if (id == null) throw new BadRow("There is no action \"" + one.text("action") + "\" before this.");
            return id;
        }

        private void plan(Told one, Moving.By by, Instant at) {
            var part = Part.find(one.text("part"))
                    .orElseThrow(() -> new BadRow("\"part\" is scanning, analysis, response or assessment."));
            var answers = new HashMap<String, String>();
            for (var question : part.questions()) answers.put(question, one.text(question));
            plans.write(it.id(), part, answers, one.find("reached"), by, at);
        }
    }

    private static BigDecimal hours(Told one) {
        try {
            return new BigDecimal(one.text("hours"));
        } catch (NumberFormatException e) {
            throw new BadRow("\"hours\" is a number, such as 1.5.");
        }
    }

    private static Actions.New action(Told one) {
        var owner = one.text("owner");
        if (!List.of("police", "partner", "residents").contains(owner))
            throw new BadRow("\"owner\" is police, partner or residents, not \"" + owner + "\".");
        return new Actions.New(
                Action.Owner.of(owner),
                one.find("organisation"),
                one.text("what"),
                one.text("whose"),
                one.day("due_on"),
                "yes".equals(one.find("harmless")));
    }

    private static Move move(Told one) {
        var kind = one.kind();
        if (List.of(Stage.values()).stream().noneMatch(stage -> stage.code().equals(kind)))
            throw new BadRow("\"kind\" cannot be \"" + kind + "\": see docs/import.md.");
        return new Move(
                Stage.of(kind),
                one.text("words"),
                one.find("dissent"),
                one.find("took_part"),
                agreement(one),
                one.find("goal"),
                one.findDay("review_on"),
                one.find("end"),
                one.find("override"));
    }

    private static Step.@Nullable Agreement agreement(Told one) {
        var how = one.find("how");
        var people = one.findNumber("people");
        if (how == null) return null;
        return new Step.Agreement(
                how, people == null ? 0 : people, one.findNumber("votes_for"), one.findNumber("votes_against"));
    }
}
