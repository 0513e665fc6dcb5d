package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.audience.Announcement;
import org.wardmote.messaging.subscription.Links;
import org.wardmote.people.PersonId;

/// Words an announcement for whoever gets it by another way than mail: by text, or the team that sends it rings
/// them or prints it. Where it was recalled before that, has run out, or they have stopped, there is nothing to
/// say.
@Component
class AnnouncementWording implements Wording {

    private final JdbcClient jdbc;
    private final Announced announced;
    private final Galleys galleys;
    private final Reasons reasons;
    private final Links links;
    private final Clock clock;

    AnnouncementWording(
            JdbcClient jdbc, Announced announced, Galleys galleys, Reasons reasons, Links links, Clock clock) {
        this.jdbc = jdbc;
        this.announced = announced;
        this.galleys = galleys;
        this.reasons = reasons;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(Announcement.KIND);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return reader(item.id(), to).map(reader -> letter(item.id(), reader));
    }

    private record Reader(Links.Holder holder, List<String> names, Locale language) {}

    private Optional<Reader> reader(long announcement, PersonId person) {
        return jdbc.sql("""
            select one.id, one.turn, array(select name from messaging.following where id = any (copy.because) order by id) as names,
                   (select language from messaging.following where id = any (copy.because) order by id limit 1)
                     as language
            from messaging.subscriber one
            join messaging.copy on copy.subscriber = one.id and copy.announcement = :announcement
            join messaging.announcement sent on sent.id = copy.announcement
            where one.person = :person and one.stopped_at is null and sent.state in ('leaving', 'left')
              and (sent.expires_at is null or sent.expires_at > :now)\
            """)
                .param("announcement", announcement)
                .param("person", person.value())
                .param("now", Moments.at(clock.instant()))
                .query((row, number) -> new Reader(
                        new Links.Holder(row.getLong("id"), row.getInt("turn")),
                        List.of((String[]) row.getArray("names").getArray()),
                        Optional.ofNullable(row.getString("language"))
                                .map(Locale::forLanguageTag)
                                .orElse(Locale.ENGLISH)))
                .optional();
    }

    private Letter letter(long announcement, Reader reader) {
        var one = announced.get(announcement);
        var letter = galleys.letter(one, reader.language(), reasons.say(one.topic(), reader.names()));
        return new Letter(
                letter.subject(),
                letter.sender(),
                letter.blocks(),
                letter.why(),
                letter.language(),
                new Office(one.organisation(), one.borough(), one.area()),
                null,
                galleys.brief(one, letter, links.preferences(reader.holder())));
    }
}
