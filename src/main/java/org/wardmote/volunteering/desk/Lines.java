package org.wardmote.volunteering.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.References;
import org.wardmote.people.Naming;
import org.wardmote.people.People;
import org.wardmote.volunteering.introduction.Introduction;
import org.wardmote.volunteering.introduction.PuttingInTouch;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Step;
import org.wardmote.volunteering.scheme.StepWords;

/// Words what is known of a scheme: where, who, what happened, and who waits to be put in touch. Of a coordinator
/// only whether there is one.
@Component
class Lines {

    private final PuttingInTouch touch;
    private final References references;
    private final StepWords steps;
    private final DeskFrames frames;
    private final Naming naming;

    Lines(
            PuttingInTouch touch,
            References references,
            StepWords steps,
            DeskFrames frames,
            Areas areas,
            Organisations organisations,
            People people) {
        this.touch = touch;
        this.references = references;
        this.steps = steps;
        this.frames = frames;
        this.naming = new Naming(frames.words(), areas, organisations, people);
    }

    List<SchemePage.Fact> facts(Scheme scheme, Frame frame) {
        var placed = scheme.placed();
        var facts = new ArrayList<SchemePage.Fact>();
        facts.add(fact(
                frame,
                "place",
                naming.place(placed.organisation(), placed.borough(), Objects.requireNonNull(placed.area()))));
        facts.add(fact(frame, "outline", scheme.outline()));
        facts.add(fact(frame, "officer", naming.colleague(scheme.officer())));
        var coordinator = scheme.coordinator() == null ? "none" : scheme.agreedAt() == null ? "asked" : "agreed";
        facts.add(fact(frame, "coordinator", frame.say("watch.desk.coordinator." + coordinator)));
        return facts;
    }

    private static SchemePage.Fact fact(Frame frame, String key, String text) {
        return new SchemePage.Fact(frame.say("watch.desk.fact." + key), text);
    }

    List<SchemePage.Line> history(List<Step> all, Frame frame) {
        return all.reversed().stream()
                .map(step -> new SchemePage.Line(
                        frames.times().near(step.at()),
                        steps.what(step, frame.words()),
                        step.by() == null ? "" : naming.colleague(step.by()),
                        step.note()))
                .toList();
    }

    List<SchemePage.Touch> introductions(Scheme scheme, Frame frame) {
        return touch.list(scheme).stream()
                .map(one -> introduction(one, scheme, frame))
                .toList();
    }

    private SchemePage.Touch introduction(Introduction one, Scheme scheme, Frame frame) {
        var reference =
                String.valueOf(references.of(List.of(one.contribution())).get(one.contribution()));
        var path = DeskFrames.LIST + "/" + scheme.reference() + "/introductions/" + one.reference();
        var isLate = one.missedAt() != null;
        var canHaveMet = one.state() == Introduction.State.AGREED || one.state() == Introduction.State.TAKEN_UP;
        return new SchemePage.Touch(
                frame.say("touch.state." + one.state().code()),
                one.state() == Introduction.State.MET ? "good" : "plain",
                one.dueAt() == null
                        ? null
                        : frame.say(
                                isLate ? "watch.desk.late" : "watch.desk.due",
                                frames.times().near(one.dueAt())),
                isLate,
                reference,
                "/desk/contributions/" + reference,
                canHaveMet ? path + "/met" : null,
                one.state().isOver() ? null : path + "/end");
    }
}
