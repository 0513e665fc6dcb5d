package org.wardmote.messaging.push;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.post.Installation;
import org.wardmote.messaging.post.OwnAddress;

/// Says a letter in a few lines on a screen that others may see: what it is about, who writes and why. Whoever
/// opens it reads the rest, answers there, and can stop.
@Component
public class PushForm {

    /// In letters; even where each takes four bytes, all of it fits.
    private static final int MOST_TITLE = 120;

    private static final int MOST_LINE = 160;
    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur");

    private final OwnAddress address;
    private final Installation installation;
    private final Frame.Words words;

    PushForm(OwnAddress address, Installation installation, Frame.Words words) {
        this.address = address;
        this.installation = installation;
        this.words = words;
    }

    /// @param tag tells it from others on the same screen
    /// @param change where they change what they get in general; what the letter itself says goes before it
    public Notice of(Letter letter, String tag, @Nullable String change) {
        var brief = letter.brief();
        var own = brief == null || brief.change() == null ? change : brief.change();
        return new Notice(
                cut(brief == null ? letter.subject() : brief.words(), MOST_TITLE),
                body(letter, own != null),
                address.link(link(letter)),
                own == null ? null : new Notice.Action(words.say("push.change"), address.link(own)),
                tag,
                letter.language().toLanguageTag(),
                RIGHT_TO_LEFT.contains(letter.language().getLanguage()) ? "rtl" : "ltr");
    }

    private String body(Letter letter, boolean canStop) {
        return Stream.of(
                        installation.isDemonstration() ? words.say("push.demo") : null,
                        cut(letter.sender(), MOST_LINE),
                        cut(letter.why(), MOST_LINE),
                        words.say(canStop ? "push.open" : "push.open.only"),
                        words.say("push.emergency"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String link(Letter letter) {
        var brief = letter.brief();
        if (brief != null && brief.path() != null) return brief.path();
        return letter.blocks().stream()
                .filter(Block.Link.class::isInstance)
                .map(Block.Link.class::cast)
                .map(Block.Link::path)
                .findFirst()
                .orElse("/");
    }

    private static String cut(String text, int most) {
        var letters = text.codePointCount(0, text.length());
        return letters <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
