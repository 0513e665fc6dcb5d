package org.wardmote.messaging.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.messaging.outbox.KeptPostsPage.Piece;

/// Puts the page of the outbox's posts together.
@Component
class PostPages {

    static final String PATH = "/outbox/posts";

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Frames frames;
    private final Frame.Words words;

    PostPages(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    KeptPostsPage list(List<KeptPosts.One> posts) {
        var shown = posts.stream().limit(KeptPosts.ON_A_PAGE).toList();
        var crumbs = List.of(
                new Crumb(words.say("outbox.title"), "/outbox"), new Crumb(words.say("outbox.posts.title"), null));
        return new KeptPostsPage(
                frames.unlisted(null, crumbs, "outbox.posts.title"),
                shown.stream().map(this::post).toList(),
                posts.size() > shown.size()
                        ? PATH + "?before=" + shown.getLast().id()
                        : null);
    }

    private KeptPostsPage.Post post(KeptPosts.One one) {
        return new KeptPostsPage.Post(
                "post-" + one.id(),
                one.account(),
                OutboxPages.when(one.sentAt()),
                one.language(),
                pieces(one.text()),
                note(one),
                one.answers() == null ? null : "#post-" + one.answers());
    }

    private @Nullable String note(KeptPosts.One one) {
        if (one.removedAt() != null) return words.say("outbox.post.removed", OutboxPages.when(one.removedAt()));
        return one.changedAt() == null ? null : words.say("outbox.post.changed", OutboxPages.when(one.changedAt()));
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var link = LINK.matcher(text); link.find(); from = link.end()) {
            pieces.add(new Piece(text.substring(from, link.start()), false));
            pieces.add(new Piece(link.group(), true));
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }
}
