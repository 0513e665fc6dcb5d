package org.wardmote.messaging.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.post.Installation;
import org.wardmote.messaging.post.OwnAddress;

/// Says a letter in a text message: who writes, what, why, how to answer and how to stop. What somebody wrote to
/// this person is said in full where it is short, since they may have no other way to read it; of everything else
/// the subject, and where the rest stands, since a text shows on a screen that others see.
@Component
public class TextForm {

    /// Four parts of the old alphabet.
    private static final int MOST_WORDS = 400;

    private final OwnAddress address;
    private final Installation installation;
    private final Texts texts;
    private final Frame.Words words;

    TextForm(OwnAddress address, Installation installation, Texts texts, Frame.Words words) {
        this.address = address;
        this.installation = installation;
        this.texts = texts;
        this.words = words;
    }

    public String of(Letter letter, MessageClass kind) {
        var change = letter.brief() == null ? null : letter.brief().change();
        return Stream.of(
                        installation.isDemonstration() ? words.say("text.demo") : null,
                        letter.sender() + ": " + said(letter, kind),
                        letter.why(),
                        texts.areAnswered() ? words.say("text.reply") : words.say("text.reply.not"),
                        change == null ? null : words.say("text.change", address.link(change)),
                        words.say("text.emergency"))
                .filter(Objects::nonNull)
                .map(TextForm::plain)
                .collect(Collectors.joining("\n"));
    }

    private String said(Letter letter, MessageClass kind) {
        var brief = letter.brief();
        if (brief != null) return with(brief.words(), brief.path());
        var whole = whole(letter);
        return kind == MessageClass.ANSWER && whole.length() <= MOST_WORDS
                ? whole
                : with(letter.subject(), link(letter).orElse(null));
    }

    private String with(String said, @Nullable String path) {
        return path == null ? said : said + " " + address.link(path);
    }

    /// Without what they had said themselves.
    private String whole(Letter letter) {
        List<String> all = new ArrayList<>();
        for (var block : letter.blocks())
            switch (block) {
                case Block.Paragraph one -> all.add(one.text());
                case Block.Heading one -> all.add(one.text());
                case Block.Listing one -> all.addAll(one.lines());
                case Block.Link one -> all.add(one.label() + ": " + address.link(one.path()));
                case Block.Quotation one -> {}
            }
        return String.join("\n", all);
    }

    private static Optional<String> link(Letter letter) {
        return letter.blocks().stream()
                .filter(Block.Link.class::isInstance)
                .map(Block.Link.class::cast)
                .map(Block.Link::path)
                .findFirst();
    }

    /// One mark outside the old alphabet more than halves the room, and these have a plain form.
    static String plain(String text) {
        return text.replaceAll("[‘’‛′]", "'")
                .replaceAll("[“”„″]", "\"")
                .replaceAll("[‐‑‒–—]", "-")
                .replace("…", "...")
                .replaceAll("[\\u00a0\\u2009\\u202f]", " ")
                .strip();
    }
}
