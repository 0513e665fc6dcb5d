package org.wardmote.messaging.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.Ways.Way;
import org.wardmote.messaging.post.Envelope;
import org.wardmote.messaging.post.Post;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.messaging.post.Stationery;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// By e-mail.
@Component
class ByMail implements Channel {

    private final Post post;
    private final Stationery stationery;
    private final Contacts contacts;

    ByMail(Post post, Stationery stationery, Contacts contacts) {
        this.post = post;
        this.stationery = stationery;
        this.contacts = contacts;
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public boolean isOpen() {
        return post.isOpen();
    }

    @Override
    public Optional<Instant> mustWait(Claimed one, Route route) {
        return Optional.empty();
    }

    @Override
    public Outcome send(Claimed one, Route route, Letter letter) {
        return post.send(stationery.write(letter, envelope(one, route)));
    }

    private Envelope envelope(Claimed one, Route route) {
        return new Envelope(
                route.address(),
                contacts.nameOf(one.person()).orElse(null),
                one.message(),
                one.reply(),
                one.kind() != MessageClass.ANSWER);
    }
}
