package org.wardmote.priority.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.Chapter;
import org.wardmote.priority.YouSaid;

/// What people said and what came of it, as far as the public may read it.
@Component
class SaidChapter implements Chapter {

    /// Of which those of the time are printed.
    private static final int LATEST = 30;

    private static final int MOST = 3;

    private final YouSaid answers;

    SaidChapter(YouSaid answers) {
        this.answers = answers;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Told tell(Asked asked) {
        var entries = answers.latest(asked.area(), LATEST, asked.words()).stream()
                .filter(answer -> isOfTheTime(LocalDate.ofInstant(answer.at(), LondonTime.ZONE), asked))
                .limit(MOST)
                .map(answer -> entry(answer, asked))
                .toList();
        return new Told(
                "said",
                asked.say(asked.easy() ? "summary.said.easy" : "summary.said"),
                entries,
                asked.say("summary.said.none"));
    }

    private static boolean isOfTheTime(LocalDate day, Asked asked) {
        return !day.isBefore(asked.from()) && !day.isAfter(asked.day());
    }

    private static Entry entry(YouSaid.Answer answer, Asked asked) {
        var lines = new ArrayList<String>();
        if (answer.said() != null) lines.add(asked.say("summary.said.you", answer.said()));
        lines.add(asked.say("summary.said.we", answer.heading(), answer.did()));
        if (answer.because() != null) lines.add(asked.say("summary.said.because", answer.because()));
        lines.add(asked.say("summary.said.on", new TimeWords(asked.words(), answer.at()).day(answer.at())));
        return new Entry(answer.title(), lines);
    }
}
