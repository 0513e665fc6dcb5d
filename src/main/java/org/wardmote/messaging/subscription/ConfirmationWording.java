package org.wardmote.messaging.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;

/// Words the mail whose link confirms. It carries nothing that was typed: a name or a text in it would make this a
/// way to write to strangers.
@Component
class ConfirmationWording implements Wording {

    private final Subscribers subscribers;
    private final Followings followings;
    private final Links links;
    private final JdbcClient jdbc;
    private final Frame.Words words;

    ConfirmationWording(
            Subscribers subscribers, Followings followings, Links links, JdbcClient jdbc, Frame.Words words) {
        this.subscribers = subscribers;
        this.followings = followings;
        this.links = links;
        this.jdbc = jdbc;
        this.words = words;
    }

    private record Asked(long subscriber, String kind) {}

    @Override
    public boolean words(Item item) {
        return item.kind().equals(Confirmations.KIND);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return jdbc.sql("select subscriber, kind from messaging.confirmation where id = ?")
                .param(item.id())
                .query((row, number) -> new Asked(row.getLong("subscriber"), row.getString("kind")))
                .optional()
                .flatMap(this::letter);
    }

    private Optional<Letter> letter(Asked asked) {
        var subscriber = subscribers.find(asked.subscriber());
        var places = followings.list(asked.subscriber()).stream()
                .filter(place -> !place.live())
                .map(Followed::name)
                .toList();
        if (subscriber.isEmpty() || (places.isEmpty() && !asked.kind().equals("link"))) return Optional.empty();
        return Optional.of(letter(asked.kind(), subscriber.get(), places));
    }

    private Letter letter(String kind, Subscriber to, List<String> places) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.say("subscription.mail." + kind + ".what")));
        if (!kind.equals("link")) blocks.add(new Block.Listing(places));
        blocks.add(new Block.Paragraph(words.say("subscription.mail." + kind + ".do")));
        blocks.add(new Block.Link(words.say("subscription.mail." + kind + ".link"), links.preferences(to.holder())));
        blocks.add(new Block.Paragraph(words.say("subscription.mail." + kind + ".not-you")));
        return new Letter(
                words.say("subscription.mail." + kind + ".subject"),
                words.say("frame.name"),
                blocks,
                words.say("subscription.mail.why"),
                Locale.forLanguageTag(words.lang()));
    }
}
