package org.wardmote.ledger.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.State;
import org.wardmote.people.Viewer;

/// Puts the list of what is due together.
@Component
class DuePages {

    private static final List<State> STATES = List.of(
            State.ACKNOWLEDGED,
            State.ASSIGNED,
            State.NEEDS_MORE,
            State.REFERRAL_OFFERED,
            State.REFERRAL_ACCEPTED,
            State.RETURNED,
            State.REOPENED);

    private final DeskFrames frames;
    private final Sayings sayings;
    private final DueList due;
    private final Clock clock;

    DuePages(DeskFrames frames, Sayings sayings, DueList due, Clock clock) {
        this.frames = frames;
        this.sayings = sayings;
        this.due = due;
        this.clock = clock;
    }

    DuePage page(Viewer viewer, DueView view, @Nullable State state, Cursor after) {
        var frame = frames.page("desk.due.title");
        var saying = sayings.of(frame.words());
        var rows = due.list(question(viewer, view, state), after);
        var shown = rows.subList(0, Math.min(rows.size(), DueList.PAGE));
        return new DuePage(
                frame,
                views(viewer, view, saying),
                view.code(),
                states(saying),
                state == null ? "" : state.code(),
                shown.stream().map(row -> Line.of(row, null, saying)).toList(),
                saying.say("desk.due.none." + view.code()),
                rows.size() > shown.size() ? next(view, state, shown.getLast()) : null);
    }

    private List<DuePage.View> views(Viewer viewer, DueView current, Saying saying) {
        return Arrays.stream(DueView.values())
                .map(view -> new DuePage.View(
                        "/desk/contributions?show=" + view.code(),
                        saying.say("desk.due.view." + view.code(), counted(viewer, view, saying)),
                        view == current))
                .toList();
    }

    private String counted(Viewer viewer, DueView view, Saying saying) {
        var count = due.count(question(viewer, view, null));
        return count < DueList.COUNTED ? String.valueOf(count) : saying.say("desk.due.many", DueList.COUNTED);
    }

    private DueQuestion question(Viewer viewer, DueView view, @Nullable State state) {
        return new DueQuestion(
                Reach.of(viewer, Function.ANSWER, Function.SUPERVISE),
                switch (view) {
                    case TODAY -> LondonTime.nextMidnight(clock);
                    case LATE -> clock.instant();
                    default -> null;
                },
                state,
                view == DueView.MINE ? viewer.whom() : null,
                view == DueView.UNASSIGNED,
                viewer.whom());
    }

    private static List<Choice> states(Saying saying) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", saying.say("desk.due.any")));
        for (var state : STATES) choices.add(new Choice(state.code(), saying.state(state)));
        return choices;
    }

    private static String next(DueView view, @Nullable State state, DueRow last) {
        var after = new Cursor(last.clock().dueAt(), last.id()).written();
        return "/desk/contributions?show=" + view.code() + (state == null ? "" : "&state=" + state.code()) + "&after="
                + after;
    }
}
