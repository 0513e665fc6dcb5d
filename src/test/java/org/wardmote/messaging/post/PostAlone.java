package org.wardmote.messaging.post;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// What our own conversation with a mail server reaches by itself: mails in two forms, made one by one, with
/// nothing read before and nothing recorded after.
public final class PostAlone implements Alone.Sender {

    private final SmtpPost post;
    private final Alone.Words words;

    /// @param algorithm of the signatures: `RSA` or `Ed25519`; null: there are none
    public PostAlone(int port, Alone.Words words, @Nullable String algorithm) throws GeneralSecurityException {
        this.words = words;
        var settings =
                new MailSettings("127.0.0.1", port, null, null, "none", Alone.FROM, 1, 0, Duration.ofSeconds(30));
        post = new SmtpPost(
                settings,
                algorithm == null ? null : signing(algorithm),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Clock.systemUTC());
    }

    private static Signing signing(String algorithm) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("RSA")) generator.initialize(2048);
        var key = generator.generateKeyPair().getPrivate().getEncoded();
        return new Signing(SigningKey.of(key), "sender.example", "w1");
    }

    @Override
    public void send(int number) {
        var outcome = post.send(new Outgoing(
                Alone.to(number),
                Alone.FROM,
                "Wardmote",
                null,
                "<" + number + "@sender.example>",
                "Number " + number,
                Written.of("Dear " + number + "\n" + words.text()),
                Written.of("<p>Dear " + number + words.html()),
                Map.of("Date", "Wed, 18 Nov 2026 12:00:00 GMT")));
        if (!(outcome instanceof Post.Outcome.Accepted)) throw new IllegalStateException(outcome.answer());
    }

    @Override
    public void close() {
        post.destroy();
    }
}
