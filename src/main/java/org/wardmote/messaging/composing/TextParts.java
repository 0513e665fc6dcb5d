package org.wardmote.messaging.composing;

import org.wardmote.kernel.Frame;
import org.wardmote.messaging.text.Segments;

/// Says how much of the network a text takes.
final class TextParts {

    static String say(String text, Frame.Words words) {
        var segments = Segments.of(text);
        return words.say(
                segments.alphabet() == Segments.Alphabet.GSM_7
                        ? "announcement.look.text.parts"
                        : "announcement.look.text.parts.wide",
                segments.length(),
                segments.parts());
    }

    private TextParts() {}
}
