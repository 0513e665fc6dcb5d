package org.wardmote.messaging.digest;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.subscription.Links;
import org.wardmote.people.PersonId;

/// Words a digest: the beginning of each announcement and where the rest of it stands. What was recalled or has run
/// out since is not in it, and where nothing is left there is none.
@Component
class DigestWording implements Wording {

    private final JdbcClient jdbc;
    private final Announced announced;
    private final Links links;
    private final Frame.Words words;
    private final Clock clock;

    DigestWording(JdbcClient jdbc, Announced announced, Links links, Frame.Words words, Clock clock) {
        this.jdbc = jdbc;
        this.announced = announced;
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    private static final int IN_A_TEXT = 3;

    private record Held(long announcement, Links.Holder holder, Locale language) {}

    @Override
    public boolean words(Item item) {
        return item.kind().equals(MakingDigests.KIND);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        var held = held(item.id());
        return held.isEmpty() ? Optional.empty() : Optional.of(letter(held));
    }

    private List<Held> held(long digest) {
        return jdbc.sql("""
            select held.announcement, one.id as subscriber, one.turn,
                   (select language from messaging.following where id = any (held.because) order by id limit 1)
                     as language
            from messaging.held_copy held
            join messaging.announcement sent on sent.id = held.announcement
            join messaging.subscriber one on one.id = held.subscriber
            where held.digest = :digest and one.stopped_at is null and sent.state in ('leaving', 'left')
              and (sent.expires_at is null or sent.expires_at > :now)
            order by sent.leaving_since desc, sent.id desc\
            """)
                .param("digest", digest)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Held(
                        row.getLong("announcement"),
                        new Links.Holder(row.getLong("subscriber"), row.getInt("turn")),
                        Optional.ofNullable(row.getString("language"))
                                .map(Locale::forLanguageTag)
                                .orElse(Locale.ENGLISH)))
                .list();
    }

    private Letter letter(List<Held> held) {
        var first = announced.get(held.getFirst().announcement());
        var blocks = new ArrayList<Block>();
        for (var one : held) add(one, blocks);
        var holder = held.getFirst().holder();
        blocks.add(new Block.Heading(words.say("digest.yours")));
        blocks.add(new Block.Link(words.say("mail.circular.preferences"), links.preferences(holder)));
        blocks.add(new Block.Link(words.say("mail.circular.stop.all"), links.stop(holder)));
        return new Letter(
                words.say("digest.subject", held.size()),
                words.say("digest.sender"),
                blocks,
                words.say("digest.why"),
                Locale.UK,
                new Office(first.organisation(), first.borough(), first.area()),
                null,
                brief(held, holder));
    }

    /// A text message names them; all of them stand in the archive.
    private Letter.Brief brief(List<Held> held, Links.Holder holder) {
        var subjects = held.stream()
                .limit(IN_A_TEXT)
                .map(one -> announced.text(one.announcement(), one.language()).subject())
                .collect(Collectors.joining("; "));
        return new Letter.Brief(words.say("text.digest", held.size(), subjects), "/alerts", links.preferences(holder));
    }

    private void add(Held held, List<Block> blocks) {
        var one = announced.get(held.announcement());
        var text = announced.text(held.announcement(), held.language());
        blocks.add(new Block.Heading(text.subject()));
        blocks.add(new Block.Paragraph(words.say("digest.from", one.sender())));
        text.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .findFirst()
                .ifPresent(blocks::add);
        blocks.add(new Block.Link(words.say("digest.rest", text.subject()), "/alerts/" + one.reference()));
    }
}
