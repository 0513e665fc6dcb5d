package org.wardmote.messaging.coordinator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.people.Grant;
import org.wardmote.people.Naming;
import org.wardmote.people.People;
import org.wardmote.people.Viewer;

/// Puts the desk's pages on coordinators together.
@Component
class CoordinatorsPages {

    static final String PATH = "/desk/coordinators";

    private final Delegations delegations;
    private final Ground ground;
    private final Naming naming;
    private final Frames frames;
    private final Clock clock;

    CoordinatorsPages(
            Delegations delegations,
            Ground ground,
            Frames frames,
            Frame.Words words,
            Areas areas,
            Organisations organisations,
            People people,
            Clock clock) {
        this.delegations = delegations;
        this.ground = ground;
        this.naming = new Naming(words, areas, organisations, people);
        this.frames = frames;
        this.clock = clock;
    }

    CoordinatorsPage list(Viewer viewer, @Nullable String done) {
        var frame = frame("coordinator.title");
        var today = LondonTime.today(clock);
        var now = new ArrayList<CoordinatorsPage.Line>();
        var over = new ArrayList<CoordinatorsPage.Line>();
        reached(viewer)
                .forEach(one -> (one.period().hasEndedBy(today) ? over : now)
                        .add(line(one, !one.period().hasEndedBy(today))));
        return new CoordinatorsPage(
                frame,
                done != null && done.matches("given|ended") ? frame.say("coordinator.done." + done) : null,
                Stream.of("who", "area", "until", "people", "by")
                        .map(head -> frame.say("coordinator.head." + head))
                        .toList(),
                now,
                over);
    }

    private Stream<Delegation> reached(Viewer viewer) {
        return viewer.reach(Function.COORDINATE).stream()
                .map(Grant::organisation)
                .distinct()
                .flatMap(organisation -> delegations.listIn(organisation).stream())
                .filter(one -> ground.reaches(viewer, one));
    }

    private CoordinatorsPage.Line line(Delegation one, boolean holds) {
        var words = naming.words();
        var by = one.givenBy() == null ? words.say("coordinator.brought") : naming.colleague(one.givenBy());
        return new CoordinatorsPage.Line(
                List.of(
                        naming.people().callName(one.coordinator()).orElseGet(() -> words.say("coordinator.unnamed")),
                        naming.area(one.area()),
                        new TimeWords(words, clock.instant()).date(lastDay(one)),
                        String.valueOf(one.people()),
                        one.endedBy() == null
                                ? by
                                : words.say("coordinator.ended-by", by, naming.colleague(one.endedBy()))),
                holds ? PATH + "/" + one.id() + "/end" : null);
    }

    static LocalDate lastDay(Delegation one) {
        var last = one.period().end().orElseThrow().minusDays(1);
        return last.isBefore(one.period().from()) ? one.period().from() : last;
    }

    ActPage give(Viewer viewer, GiveForm form, Faults faults) {
        var frame = frame("coordinator.give.title");
        return new ActPage(
                frame,
                null,
                frame.say("coordinator.give.lede"),
                null,
                faults,
                PATH + "/new",
                List.of(
                        new Field.Line("name", frame.say("coordinator.name"), null, form.name()),
                        new Field.Line(
                                "email",
                                frame.say("coordinator.email"),
                                frame.say("coordinator.email.hint"),
                                form.email()),
                        new Field.Pick(
                                "area", frame.say("coordinator.area"), null, ground.choices(viewer), form.area()),
                        new Field.Day(
                                "until",
                                frame.say("coordinator.until"),
                                frame.say("coordinator.until.hint"),
                                form.day())),
                frame.say("coordinator.give"),
                PATH);
    }

    ActPage end(Delegation one) {
        var frame = frame("coordinator.end.title");
        return new ActPage(
                frame,
                naming.area(one.area()),
                frame.say("coordinator.end.lede", one.people()),
                null,
                Faults.NONE,
                PATH + "/" + one.id() + "/end",
                List.of(),
                frame.say("coordinator.end"),
                PATH);
    }

    private Frame frame(String titleKey) {
        var words = naming.words();
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(words.say("desk.title"), "/desk"));
        if (!titleKey.equals("coordinator.title")) crumbs.add(new Crumb(words.say("coordinator.title"), PATH));
        crumbs.add(new Crumb(words.say(titleKey), null));
        return frames.personal("/desk", crumbs, titleKey);
    }
}
