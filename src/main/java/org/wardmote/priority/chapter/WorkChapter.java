package org.wardmote.priority.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.Chapter;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;

/// What the team works on and has done, and what it finished.
@Component
class WorkChapter implements Chapter {

    private static final int MOST_FINISHED = 2;

    private final Priorities priorities;

    WorkChapter(Priorities priorities) {
        this.priorities = priorities;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Told tell(Asked asked) {
        var entries = new ArrayList<Entry>();
        for (var one : priorities.listLive(asked.area().id(), asked.day())) entries.add(live(one, asked));
        priorities.list(asked.area().id()).stream()
                .filter(one -> isOfTheTime(one.closed(), asked))
                .limit(MOST_FINISHED)
                .forEach(one -> entries.add(finished(one, asked)));
        return new Told(
                "work",
                asked.say(asked.easy() ? "summary.work.easy" : "summary.work"),
                entries,
                asked.say("summary.work.none"));
    }

    private static boolean isOfTheTime(@Nullable LocalDate day, Asked asked) {
        return day != null && !day.isBefore(asked.from()) && !day.isAfter(asked.day());
    }

    private static Entry live(Priority one, Asked asked) {
        var lines = new ArrayList<String>();
        lines.add(asked.say("summary.work.since", date(one.issueDate(), asked)));
        lines.add(done(one, asked));
        if (one.outOfDate(asked.day())) lines.add(asked.say("summary.work.silent", date(one.freshUntil(), asked)));
        return new Entry(one.issue(), lines);
    }

    private static String done(Priority one, Asked asked) {
        var action = one.action();
        if (action == null || action.isBlank()) return asked.say("summary.work.nothing");
        var on = one.actionDate();
        return on == null
                ? asked.say("summary.work.did", action)
                : asked.say("summary.work.did-on", date(on, asked), action);
    }

    private static Entry finished(Priority one, Asked asked) {
        var closed = one.closed() == null ? asked.day() : one.closed();
        var ended = asked.say("summary.work.finished", date(closed, asked));
        return new Entry(one.issue(), one.action() == null ? List.of(ended) : List.of(ended, done(one, asked)));
    }

    private static String date(LocalDate day, Asked asked) {
        return new TimeWords(asked.words(), LondonTime.startOf(asked.day())).date(day);
    }
}
