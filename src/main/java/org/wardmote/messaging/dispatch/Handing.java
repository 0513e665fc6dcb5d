package org.wardmote.messaging.dispatch;

import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.Circular.Recipient;
import org.wardmote.messaging.post.Outgoing;
import org.wardmote.messaging.post.Post;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.messaging.subscription.Links;

/// Words one copy and hands it to whoever takes mail. Outside any transaction.
@Component
class Handing {

    private final Post post;
    private final Links links;
    private final Marks marks;
    private final Reasons reasons;

    Handing(Post post, Links links, Marks marks, Reasons reasons) {
        this.post = post;
        this.links = links;
        this.marks = marks;
        this.reasons = reasons;
    }

    /// False where nothing was set up to take mail.
    boolean isOpen() {
        return post.isOpen();
    }

    Fate hand(Addressed one, Galley galley) {
        var address = one.address();
        if (one.stopped()) return new Fate.Failed("They had stopped before it left.", false);
        if (address == null) return new Fate.Failed("There is no address that is safe.", false);
        return switch (post.send(word(one, galley, address))) {
            case Outcome.Accepted accepted -> new Fate.Sent();
            case Outcome.Later later -> new Fate.Later(later.answer());
            case Outcome.Never never -> new Fate.Failed(never.answer(), never.isGone());
            case Outcome.Trouble trouble -> new Fate.Trouble(trouble.answer());
        };
    }

    private Outgoing word(Addressed one, Galley galley, String address) {
        return galley.in(one.language())
                .copy(new Recipient(
                        address,
                        marks.message(one.copy()),
                        marks.reply(one.copy()),
                        reasons.say(galley.topic(), one.names()),
                        links.preferences(one.holder()),
                        links.stop(one.holder())));
    }
}
