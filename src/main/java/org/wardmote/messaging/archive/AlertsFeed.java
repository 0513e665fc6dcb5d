package org.wardmote.messaging.archive;

import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.kernel.AtomFeed;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.post.OwnAddress;
import org.wardmote.messaging.proof.Composed;

/// The newest announcements as Atom. Addresses within a text are whole, since a text travels alone.
record AlertsFeed(List<Entry> entries, OwnAddress own, Frame.Words words) {

    byte[] bytes() {
        return new AtomFeed(
                        words.lang(),
                        "alerts",
                        words.say("alerts.feed.title"),
                        AlertsFeedController.PATH,
                        Entry.PATH,
                        null,
                        entries.stream().map(this::entry).toList())
                .bytes();
    }

    private AtomFeed.Entry entry(Entry entry) {
        return new AtomFeed.Entry(
                "alert:" + entry.reference(),
                entry.subject(),
                entry.at(),
                entry.sender(),
                entry.path(),
                Composed.read(entry.words()).stream().map(this::text).collect(Collectors.joining("\n\n")));
    }

    private String text(Block block) {
        return switch (block) {
            case Block.Paragraph one -> one.text();
            case Block.Heading one -> one.text();
            case Block.Quotation one -> one.text();
            case Block.Link one -> one.label() + ": " + own.link(one.path());
            case Block.Listing one -> "- " + String.join("\n- ", one.lines());
        };
    }
}
