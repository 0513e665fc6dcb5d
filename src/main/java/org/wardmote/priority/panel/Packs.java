package org.wardmote.priority.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.Stage;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.evidence.Evidence;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Step;
import org.wardmote.priority.priority.Worked;

/// Makes a panel's pack from the records of its ward.
@Component
class Packs {

    private static final int EXCERPT = 300;

    private final Worked worked;
    private final Resting resting;
    private final Contributed contributed;
    private final Owed owed;
    private final Meetings meetings;
    private final Clock clock;

    Packs(Worked worked, Resting resting, Contributed contributed, Owed owed, Meetings meetings, Clock clock) {
        this.worked = worked;
        this.resting = resting;
        this.contributed = contributed;
        this.owed = owed;
        this.meetings = meetings;
        this.clock = clock;
    }

    static Placed placed(Area area) {
        return new Placed(area.force(), area.borough().id(), area.id());
    }

    /// @param viewer null: as the public may read it
    Pack make(Area area, @Nullable Viewer viewer, Saying saying) {
        var placed = placed(area);
        var before = meetings.findLast(placed);
        var all = worked.listOf(placed);
        return new Pack(
                saying.place(placed),
                before.map(day -> saying.say("panel.since", saying.times().date(day)))
                        .orElseGet(() -> saying.say("panel.since.never")),
                items(all.stream().filter(it -> it.stage().isLive()), before.orElse(null), viewer, saying),
                items(all.stream().filter(Packs::waits), before.orElse(null), viewer, saying),
                owed.missed(placed, saying),
                owed.patrols(placed, saying));
    }

    /// The panel is to decide on it.
    static boolean waits(Standing it) {
        return it.stage() == Stage.PROPOSED || it.stage() == Stage.NEGOTIATED;
    }

    private List<Pack.Item> items(
            Stream<Standing> some, @Nullable LocalDate before, @Nullable Viewer viewer, Saying saying) {
        return some.map(it -> item(it, before, viewer, saying)).toList();
    }

    private Pack.Item item(Standing it, @Nullable LocalDate before, @Nullable Viewer viewer, Saying saying) {
        var evidence = resting.list(it.id());
        var contributions =
                evidence.stream().filter(one -> one.contribution() != null).count();
        return new Pack.Item(
                it.reference().toString(),
                it.issue(),
                viewer == null ? "/priorities/" + it.reference() : PriorityActs.path(it),
                saying.say("priority.stage." + it.stage().code()),
                it.outOfDate(LondonTime.today(clock)) ? saying.say("priority.stale") : null,
                saying.say("priority.rests", contributions, evidence.size() - contributions),
                it.action(),
                owed.hours(it, saying),
                happened(it, before, saying),
                owed.actions(it, saying),
                viewer == null ? quotes(evidence) : said(evidence, viewer));
    }

    private List<String> happened(Standing it, @Nullable LocalDate before, Saying saying) {
        return worked.steps(it.id()).stream()
                .filter(step -> before == null || day(step).isAfter(before))
                .map(step -> saying.say(
                        "panel.happened",
                        saying.times().date(day(step)),
                        step.kind().equals("moved")
                                ? saying.say("priority.stage." + step.stage().code())
                                : saying.say("priority.step." + step.kind()),
                        step.words().getOrDefault("words", "")))
                .toList();
    }

    private static LocalDate day(Step step) {
        return LocalDate.ofInstant(step.happenedAt(), LondonTime.ZONE);
    }

    private static List<String> quotes(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.contribution() != null)
                .map(Evidence::text)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<String> said(List<Evidence> evidence, Viewer viewer) {
        var ids = evidence.stream()
                .map(Evidence::contribution)
                .flatMap(Stream::ofNullable)
                .toList();
        return contributed.list(ids, viewer).stream()
                .filter(heard -> heard.words() != null)
                .map(heard -> heard.reference() + ": " + shortened(Objects.requireNonNull(heard.words())))
                .toList();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) return text;
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)).strip() + " …";
    }
}
