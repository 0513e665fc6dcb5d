package org.wardmote.engagement.chapter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.Chapter;

/// When the team can be met. Cancelled meetings are printed as such, since an earlier summary may have named them.
@Component
class MeetingsChapter implements Chapter {

    private static final int MOST = 4;

    private final Meetings meetings;
    private final Clock clock;

    MeetingsChapter(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Told tell(Asked asked) {
        var entries = meetings.listComing(asked.area().id(), from(asked)).stream()
                .limit(MOST)
                .map(meeting -> entry(meeting, asked))
                .toList();
        return new Told(
                "meetings",
                asked.say(asked.easy() ? "summary.meetings.easy" : "summary.meetings"),
                entries,
                asked.say("summary.meetings.none"));
    }

    /// This moment, or the end of the day asked for where that is over.
    private Instant from(Asked asked) {
        var end = LondonTime.startOf(asked.day().plusDays(1));
        return end.isBefore(clock.instant()) ? end : clock.instant();
    }

    private static Entry entry(Meeting meeting, Asked asked) {
        var times = new TimeWords(asked.words(), meeting.starts());
        var lines = new ArrayList<String>();
        if (meeting.cancelled()) lines.add(asked.say("summary.meetings.cancelled"));
        lines.add(times.span(meeting.starts(), meeting.ends()));
        var where = Stream.of(meeting.address(), meeting.postcode())
                .filter(part -> part != null && !part.isBlank())
                .toList();
        if (!where.isEmpty()) lines.add(String.join(", ", where));
        access(meeting.access(), asked, lines);
        return new Entry(meeting.title(), lines);
    }

    private static void access(Meeting.@Nullable Access access, Asked asked, List<String> lines) {
        if (access == null) return;
        if (helps(access.stepFree())) lines.add(asked.say("summary.meetings.step-free"));
        if (helps(access.hearingLoop())) lines.add(asked.say("summary.meetings.hearing-loop"));
    }

    private static boolean helps(@Nullable String said) {
        return said != null && said.strip().equalsIgnoreCase("yes");
    }
}
