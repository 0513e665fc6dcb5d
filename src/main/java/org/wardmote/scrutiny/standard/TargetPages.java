package org.wardmote.scrutiny.standard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.TimeWords;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// The list of targets, and the form that sets one.
@Component
class TargetPages {

    private final Frames frames;
    private final Frame.Words words;
    private final Targets targets;
    private final Areas areas;
    private final Organisations organisations;
    private final Clock clock;

    TargetPages(
            Frames frames, Frame.Words words, Targets targets, Areas areas, Organisations organisations, Clock clock) {
        this.frames = frames;
        this.words = words;
        this.targets = targets;
        this.areas = areas;
        this.organisations = organisations;
        this.clock = clock;
    }

    TargetsPage list(Viewer viewer) {
        var rows = seen(viewer).stream()
                .flatMap(organisation -> targets.list(organisation).stream())
                .map(this::row)
                .toList();
        var heads = List.of(
                words.say("targets.measure"),
                words.say("targets.where"),
                words.say("targets.from"),
                words.say("targets.aim"),
                words.say("targets.red"),
                words.say("targets.owner"),
                words.say("targets.review"),
                words.say("targets.by"));
        return new TargetsPage(frame("targets.title"), heads, rows, viewer.holds(Function.SCRUTINISE));
    }

    private List<String> seen(Viewer viewer) {
        return viewer.reach(Function.SUPERVISE, Function.SCRUTINISE).stream()
                .map(this::whose)
                .distinct()
                .filter(whose -> !whose.isEmpty())
                .toList();
    }

    private String whose(Grant grant) {
        if (grant.function() == Function.SUPERVISE) return grant.organisation();
        var oversees = organisations.get(grant.organisation()).oversees();
        return oversees == null ? "" : oversees;
    }

    private List<String> row(Target target) {
        var times = new TimeWords(words, clock.instant());
        return List.of(
                words.say("scoreboard.measure." + target.standard().code()),
                place(target),
                times.date(target.from()),
                String.valueOf(target.aim()),
                String.valueOf(target.red()),
                target.owner(),
                times.date(target.reviewOn()),
                organisations.get(target.setBy()).name());
    }

    private String place(Target target) {
        var whose = organisations.get(target.organisation()).name();
        return target.borough() == 0
                ? whose
                : words.say(
                        "targets.within",
                        areas.get(new AreaId(target.borough())).name(),
                        whose);
    }

    ActPage form(TargetForm form, Viewer viewer, Faults faults) {
        var fields = List.<Field>of(
                new Field.Pick("measure", words.say("targets.measure"), null, measures(), form.measure()),
                new Field.Pick(
                        "where",
                        words.say("targets.where"),
                        words.say("targets.where.hint"),
                        places(viewer),
                        form.where()),
                new Field.Day(
                        "from", words.say("targets.from"), words.say("targets.from.hint"), TargetForm.day(form.from())),
                new Field.Line("aim", words.say("targets.aim"), words.say("targets.aim.hint"), form.aim()),
                new Field.Line("red", words.say("targets.red"), words.say("targets.red.hint"), form.red()),
                new Field.Line("owner", words.say("targets.owner"), words.say("targets.owner.hint"), form.owner()),
                new Field.Day(
                        "review",
                        words.say("targets.review"),
                        words.say("targets.review.hint"),
                        TargetForm.day(form.review())));
        return new ActPage(
                frame("targets.new"),
                null,
                words.say("targets.new.lede"),
                null,
                faults,
                "/desk/targets",
                fields,
                words.say("targets.new.submit"),
                "/desk/targets");
    }

    private List<Choice> measures() {
        return Arrays.stream(Standard.values())
                .map(one -> new Choice(one.code(), words.say("scoreboard.measure." + one.code()), null))
                .toList();
    }

    private List<Choice> places(Viewer viewer) {
        var places = new ArrayList<Choice>();
        for (var grant : viewer.reach(Function.SCRUTINISE)) {
            var oversees = organisations.get(grant.organisation()).oversees();
            if (grant.kind() != Organisation.Kind.OVERSIGHT || oversees == null) continue;
            if (grant.borough() == null)
                places.add(new Choice(oversees, organisations.get(oversees).name(), null));
            for (var borough : areas.listBoroughs())
                if (grant.covers(grant.organisation(), borough.id(), null))
                    places.add(new Choice(oversees + "|" + borough.slug(), borough.name(), null));
        }
        return places;
    }

    private Frame frame(String titleKey) {
        return frames.personal(
                "/desk",
                List.of(new Crumb(words.say("desk.crumb"), "/desk"), new Crumb(words.say(titleKey), null)),
                titleKey);
    }
}
