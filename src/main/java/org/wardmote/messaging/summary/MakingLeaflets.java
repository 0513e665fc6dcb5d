package org.wardmote.messaging.summary;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.Chapter;
import org.wardmote.messaging.post.Imprint;

/// Puts the chapters together that the modules tell.
@Component
class MakingLeaflets implements Leaflets {

    private final ObjectProvider<Chapter> chapters;
    private final Imprint imprint;
    private final Frame.Words words;
    private final Clock clock;

    MakingLeaflets(ObjectProvider<Chapter> chapters, Imprint imprint, Frame.Words words, Clock clock) {
        this.chapters = chapters;
        this.imprint = imprint;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Leaflet make(Area area, Edition edition, Manner manner) {
        var today = LondonTime.today(clock);
        var easy = manner == Manner.EASY;
        var asked = new Chapter.Asked(area, edition.from(), edition.day(today), easy, words);
        var borough = area.borough().name();
        return new Leaflet(
                words.lang(),
                words.dir(),
                manner.code(),
                imprint.demo(),
                words.say(easy ? "summary.head.easy" : "summary.head", area.name()),
                words.say("summary.caption", borough),
                span(edition),
                words.say("summary.subject", area.name(), borough),
                imprint.emergency(),
                told(asked),
                onward(area, easy),
                words.say("summary.made", new TimeWords(words, clock.instant()).date(asked.day())),
                words.say(easy ? "summary.other.easy" : "summary.other"));
    }

    private String span(Edition edition) {
        return words.say("summary.span", month(edition.first()), month(edition.last()));
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag(words.lang()))
                .format(month);
    }

    private List<Chapter.Told> told(Chapter.Asked asked) {
        return chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::order))
                .map(chapter -> chapter.tell(asked))
                .toList();
    }

    private Leaflet.Onward onward(Area area, boolean easy) {
        var link = imprint.link(area.path());
        return new Leaflet.Onward(
                words.say(easy ? "summary.onward.title.easy" : "summary.onward.title"),
                words.say(easy ? "summary.onward.easy" : "summary.onward"),
                link,
                link.replaceFirst("^https?://", ""),
                Squares.picture(link),
                words.say("summary.onward.picture", area.name()));
    }
}
