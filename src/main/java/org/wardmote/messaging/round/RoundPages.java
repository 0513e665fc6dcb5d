package org.wardmote.messaging.round;

import java.text.NumberFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.summary.Edition;
import org.wardmote.people.Naming;
import org.wardmote.people.People;
import org.wardmote.people.Viewer;

/// Puts the pages on delivery rounds together.
@Component
class RoundPages {

    static final String PATH = "/desk/rounds";

    private static final int MOST_STREETS = 4000;

    private final Rounds rounds;
    private final MarkingRounds marking;
    private final Naming naming;
    private final Frame.Words words;
    private final Frames frames;
    private final Clock clock;

    RoundPages(
            Rounds rounds,
            MarkingRounds marking,
            Frames frames,
            Frame.Words words,
            Areas areas,
            Organisations organisations,
            People people,
            Clock clock) {
        this.rounds = rounds;
        this.marking = marking;
        this.naming = new Naming(words, areas, organisations, people);
        this.words = words;
        this.frames = frames;
        this.clock = clock;
    }

    Edition edition() {
        return Edition.of(LondonTime.today(clock));
    }

    RoundsPage list(Area area, Viewer viewer, @Nullable String done) {
        var edition = edition();
        var delivered = rounds.delivered(area.id(), edition);
        return new RoundsPage(
                frame(area, "round.title"),
                done != null && done.matches("added|marked|ended") ? words.say("round.done." + done) : null,
                naming.area(area.id()),
                path(area),
                words.say("round.sum", delivered, marking.households(area, edition, delivered), edition.toString()),
                area.path() + "/summary.pdf",
                rounds.list(area.id(), edition).stream().map(this::line).toList(),
                RoundReach.mayMark(viewer, area));
    }

    private RoundsPage.Line line(Round one) {
        var mark = one.mark();
        return new RoundsPage.Line(
                one.id(),
                one.name(),
                one.stretches().stream().map(this::stretch).toList(),
                words.say("round.households", one.households()),
                mark == null
                        ? words.say("round.unmarked")
                        : words.say(
                                "round.marked",
                                mark.delivered(),
                                new TimeWords(words, clock.instant()).date(mark.on()),
                                mark.by() == null ? words.say("desk.who.colleague") : naming.colleague(mark.by())));
    }

    private String stretch(Stretch one) {
        return words.say("round.stretch", one.street(), one.households());
    }

    ActPage add(Area area, @Nullable String name, @Nullable String streets, Faults faults) {
        var frame = frame(area, "round.add.title");
        return new ActPage(
                frame,
                naming.area(area.id()),
                frame.say("round.add.lede"),
                null,
                faults,
                path(area) + "/new",
                List.of(
                        new Field.Line("name", frame.say("round.name"), frame.say("round.name.hint"), name),
                        new Field.Text(
                                "streets",
                                frame.say("round.streets"),
                                frame.say("round.streets.hint"),
                                streets,
                                MOST_STREETS)),
                frame.say("round.add"),
                path(area));
    }

    ActPage mark(Area area, Round one, @Nullable String delivered, Faults faults) {
        var frame = frame(area, "round.mark.title");
        return new ActPage(
                frame,
                one.name(),
                frame.say("round.mark.lede", edition().toString()),
                null,
                faults,
                path(area) + "/" + one.id() + "/delivered",
                List.of(new Field.Line(
                        "delivered",
                        frame.say("round.delivered"),
                        frame.say("round.delivered.hint", one.households()),
                        delivered)),
                frame.say("round.mark"),
                path(area));
    }

    ActPage end(Area area, Round one) {
        var frame = frame(area, "round.end.title");
        return new ActPage(
                frame,
                one.name(),
                frame.say("round.end.lede"),
                null,
                Faults.NONE,
                path(area) + "/" + one.id() + "/end",
                List.of(),
                frame.say("round.end"),
                path(area));
    }

    RoundListPage print(Area area, Round one) {
        var number = NumberFormat.getIntegerInstance(Locale.UK);
        return new RoundListPage(
                frame(area, "round.list.title", one.name()),
                naming.area(area.id()),
                words.say("round.households", one.households()),
                Stream.of("street", "doors", "had", "note")
                        .map(head -> words.say("round.head." + head))
                        .toList(),
                one.stretches().stream()
                        .map(stretch -> List.of(stretch.street(), number.format(stretch.households()), "", ""))
                        .toList(),
                path(area));
    }

    static String path(Area area) {
        return PATH + "/" + area.borough().slug() + "/" + area.slug();
    }

    private Frame frame(Area area, String titleKey, Object... args) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(words.say("desk.title"), "/desk"));
        crumbs.add(new Crumb(
                words.say("summary.desk.title"),
                "/desk/summaries?borough=" + area.borough().slug()));
        if (!titleKey.equals("round.title")) crumbs.add(new Crumb(words.say("round.title"), path(area)));
        crumbs.add(new Crumb(words.say(titleKey, args), null));
        return frames.personal("/desk", crumbs, titleKey, args);
    }
}
