package org.wardmote.messaging.preference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.messaging.subscription.Links;
import org.wardmote.messaging.subscription.Subscriber;
import org.wardmote.messaging.subscription.Subscribers;

/// Who comes in by a private link. A forged key, one of an earlier turn and a number that nobody has look the same.
@Component
class Door {

    private final Links links;
    private final Subscribers subscribers;

    Door(Links links, Subscribers subscribers) {
        this.links = links;
        this.subscribers = subscribers;
    }

    Subscriber open(long number, @Nullable String key) {
        if (key == null) throw new NotFound();
        var holder = links.find(number, key).orElseThrow(NotFound::new);
        return subscribers.get(holder.subscriber());
    }

    /// Back to their page.
    SeeOther page(Subscriber one, String done) {
        return new SeeOther(links.preferences(one.holder()) + "&done=" + done);
    }

    String preferences(Subscriber one) {
        return links.preferences(one.holder());
    }

    /// `?key=…`, behind every address of theirs.
    String query(Subscriber one) {
        var path = links.preferences(one.holder());
        return path.substring(path.indexOf('?'));
    }
}
