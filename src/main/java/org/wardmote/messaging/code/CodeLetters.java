package org.wardmote.messaging.code;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.post.Envelope;
import org.wardmote.messaging.post.Outgoing;
import org.wardmote.messaging.post.Stationery;

/// Words the mails with codes: to sign in, with the link and the code for another device, and to add an address to
/// what one has here. Each says what to do when it was somebody else who asked.
@Component
class CodeLetters {

    private final Stationery stationery;
    private final Frame.Words words;
    private final RandomGenerator random;

    CodeLetters(Stationery stationery, Frame.Words words, RandomGenerator random) {
        this.stationery = stationery;
        this.words = words;
        this.random = random;
    }

    Outgoing signIn(String email, String path, String code, Locale language) {
        var blocks = List.<Block>of(
                new Block.Paragraph(words.say("mail.code.what")),
                new Block.Link(words.say("mail.code.link"), path),
                new Block.Paragraph(words.say("mail.code.or")),
                new Block.Heading(code),
                new Block.Paragraph(words.say("mail.code.not-you")));
        return outgoing(email, words.say("mail.code.subject"), words.say("mail.code.why"), blocks, language);
    }

    Outgoing adding(String email, String code, Locale language) {
        var blocks = List.<Block>of(
                new Block.Paragraph(words.say("mail.adding.what")),
                new Block.Heading(code),
                new Block.Paragraph(words.say("mail.adding.not-you")));
        return outgoing(email, words.say("mail.adding.subject"), words.say("mail.adding.why"), blocks, language);
    }

    private Outgoing outgoing(String email, String subject, String why, List<Block> blocks, Locale language) {
        var letter = new Letter(subject, words.say("frame.name"), blocks, why, language);
        var message = new UUID(random.nextLong(), random.nextLong());
        return stationery.write(letter, new Envelope(email, null, message, null, true));
    }
}
