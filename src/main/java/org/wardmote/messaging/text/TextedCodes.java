package org.wardmote.messaging.text;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.post.Installation;
import org.wardmote.messaging.post.Prompt;
import org.wardmote.people.contact.MobileNumber;

/// Sends codes by text.
@Component
public class TextedCodes {

    private final Prompt prompt;
    private final Texts texts;
    private final Installation installation;
    private final Frame.Words words;

    TextedCodes(Prompt prompt, Texts texts, Installation installation, Frame.Words words) {
        this.prompt = prompt;
        this.texts = texts;
        this.installation = installation;
        this.words = words;
    }

    /// After the transaction in which it is called. The code comes first, where a locked screen shows it.
    ///
    /// @param reference the same text sent once more has the same
    public void send(MobileNumber to, String code, UUID reference) {
        var said = words.say("text.code", code);
        var text = installation.isDemonstration() ? said + " " + words.say("text.demo") : said;
        prompt.afterCommit(() -> texts.send(new OutgoingText(to, text, reference)));
    }
}
