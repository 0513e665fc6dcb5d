package org.wardmote.messaging.newsletter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Chapter;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.Content;

/// What records have to say of a ward for its newsletter: what was done, decided and planned since the beginning of
/// a month. Who serves there is no news, so a ward of which nothing else is recorded has none.
@Component
public class FromRecords {

    private static final Set<String> NO_NEWS = Set.of("team");

    private final ObjectProvider<Chapter> chapters;
    private final Frame.Words words;
    private final Clock clock;

    FromRecords(ObjectProvider<Chapter> chapters, Frame.Words words, Clock clock) {
        this.chapters = chapters;
        this.words = words;
        this.clock = clock;
    }

    /// Empty where records say nothing.
    public Optional<Content> draft(Area area, YearMonth month) {
        var told = told(area, month.atDay(1));
        if (told.isEmpty()) return Optional.empty();
        var subject = words.say("newsletter.subject", area.name(), month(month));
        return Optional.of(new Content(
                AnnouncementClass.NEWSLETTER,
                Topic.NEWSLETTER,
                Set.of(area.id()),
                List.of(),
                Locale.ENGLISH,
                subject,
                new Draft(words).of(area, told),
                null,
                null));
    }

    private List<Chapter.Told> told(Area area, LocalDate from) {
        var asked = new Chapter.Asked(area, from, LondonTime.today(clock), false, words);
        return chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::order))
                .map(chapter -> chapter.tell(asked))
                .filter(told ->
                        !NO_NEWS.contains(told.code()) && !told.entries().isEmpty())
                .toList();
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag(words.lang()))
                .format(month);
    }
}
