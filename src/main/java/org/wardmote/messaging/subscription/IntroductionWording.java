package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Chapter;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;

/// Words the introduction to a team: who they are, how to reach them, when to meet them. Where nobody is known to
/// serve there is nothing to say yet.
@Component
class IntroductionWording implements Wording {

    static final String KIND = "messaging.introduction";

    private static final String TEAM = "team";
    private static final String MEETINGS = "meetings";

    private final JdbcClient jdbc;
    private final Areas areas;
    private final ObjectProvider<Chapter> chapters;
    private final Links links;
    private final Frame.Words words;
    private final Clock clock;

    IntroductionWording(
            JdbcClient jdbc,
            Areas areas,
            ObjectProvider<Chapter> chapters,
            Links links,
            Frame.Words words,
            Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.chapters = chapters;
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    private record Owed(AreaId area, String place, Links.Holder holder) {}

    @Override
    public boolean words(Item item) {
        return item.kind().equals(KIND);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return jdbc.sql("""
            select owed.area, place.name, them.id, them.turn from messaging.introduction owed
              join messaging.following place on place.id = owed.following
              join messaging.subscriber them on them.id = owed.subscriber
             where owed.id = :id and them.person = :person and place.live and them.stopped_at is null\
            """)
                .param("id", item.id())
                .param("person", to.value())
                .query((row, number) -> new Owed(
                        new AreaId(row.getLong("area")),
                        row.getString("name"),
                        new Links.Holder(row.getLong("id"), row.getInt("turn"))))
                .optional()
                .flatMap(this::letter);
    }

    private Optional<Letter> letter(Owed owed) {
        var area = areas.get(owed.area());
        var told = told(area);
        if (told.stream()
                .noneMatch(chapter ->
                        chapter.code().equals(TEAM) && !chapter.entries().isEmpty())) return Optional.empty();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.say("introduction.lede", area.name())));
        for (var chapter : told) add(chapter, blocks);
        blocks.add(new Block.Link(words.say("introduction.page", area.name()), area.path()));
        blocks.add(new Block.Link(
                words.say("introduction.write"), "/contact" + area.path().replaceFirst("^/areas", "")));
        blocks.add(new Block.Heading(words.say("digest.yours")));
        blocks.add(new Block.Link(words.say("mail.circular.preferences"), links.preferences(owed.holder())));
        blocks.add(new Block.Link(words.say("mail.circular.stop.all"), links.stop(owed.holder())));
        return Optional.of(new Letter(
                words.say("introduction.subject", area.name()),
                words.say("announcement.sender.team", area.name(), words.say("frame.name")),
                blocks,
                words.say("introduction.why", owed.place()),
                Locale.UK,
                new Office(area.force(), area.borough().id(), area.id())));
    }

    private List<Chapter.Told> told(Area area) {
        var today = LondonTime.today(clock);
        var asked = new Chapter.Asked(area, today, today, false, words);
        return chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::order))
                .map(chapter -> chapter.tell(asked))
                .filter(told -> told.code().equals(TEAM) || told.code().equals(MEETINGS))
                .toList();
    }

    private static void add(Chapter.Told chapter, List<Block> blocks) {
        blocks.add(new Block.Heading(chapter.title()));
        if (chapter.entries().isEmpty()) blocks.add(new Block.Paragraph(chapter.none()));
        for (var entry : chapter.entries()) {
            if (entry.heading() != null) blocks.add(new Block.Paragraph(entry.heading()));
            blocks.add(new Block.Listing(entry.lines()));
        }
    }
}
