package org.wardmote.messaging.code;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.Outgoing;
import org.wardmote.messaging.post.Post;
import org.wardmote.messaging.post.Prompt;
import org.wardmote.people.CodeSender;

/// Sends codes by e-mail.
@Component
class SendingCodes implements CodeSender {

    private final Prompt prompt;
    private final Post post;
    private final CodeLetters letters;

    SendingCodes(Prompt prompt, Post post, CodeLetters letters) {
        this.prompt = prompt;
        this.post = post;
        this.letters = letters;
    }

    @Override
    public void send(String email, String path, String code, Locale language) {
        sendAfterCommit(letters.signIn(email, path, code, language));
    }

    @Override
    public void sendForAdding(String email, String code, Locale language) {
        sendAfterCommit(letters.adding(email, code, language));
    }

    private void sendAfterCommit(Outgoing mail) {
        prompt.afterCommit(() -> post.send(mail));
    }
}
