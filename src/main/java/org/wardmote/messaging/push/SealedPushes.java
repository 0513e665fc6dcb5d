package org.wardmote.messaging.push;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.people.contact.Browser;
import tools.jackson.databind.json.JsonMapper;

/// Encrypts each message for its browser, signs for it and hands it to the browser's own push service.
class SealedPushes implements Pushes, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PushServers servers;
    private final Vouching vouching;
    private final PushKey key;
    private final PushRest rest;
    private final RandomGenerator random;

    SealedPushes(PushServers servers, Vouching vouching, PushKey key, PushRest rest, RandomGenerator random) {
        this.servers = servers;
        this.vouching = vouching;
        this.key = key;
        this.rest = rest;
        this.random = random;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public String key() {
        return key.text();
    }

    @Override
    public Optional<Browser> read(String given) {
        return Browser.read(given).filter(SealedPushes::hasKey);
    }

    private static boolean hasKey(Browser browser) {
        try {
            Curve.read(decoded(browser.key()));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Outcome send(OutgoingPush push) {
        try {
            return meaning(servers.post(push.to().endpoint(), headers(push), sealed(push)), push.to());
        } catch (NotPublic | GeneralSecurityException e) {
            return new Outcome.Never(String.valueOf(e.getMessage()), true);
        } catch (IOException e) {
            rest.begin(push.to(), null);
            return new Outcome.Later(
                    "the push service does not answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Trouble("interrupted");
        }
    }

    private Map<String, String> headers(OutgoingPush push) {
        return Map.of(
                "Authorization", vouching.authorization(push.to().endpoint()),
                "Content-Encoding", "aes128gcm",
                "Content-Type", "application/octet-stream",
                "TTL", String.valueOf(push.keep().toSeconds()),
                "Urgency", push.urgency().code(),
                "Topic", push.topic());
    }

    private byte[] sealed(OutgoingPush push) throws GeneralSecurityException {
        var salt = new byte[Sealing.SALT];
        random.nextBytes(salt);
        return Sealing.seal(
                JSON.writeValueAsBytes(push.notice()),
                Curve.pair(),
                Curve.read(decoded(push.to().key())),
                decoded(push.to().secret()),
                salt);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /// RFC 8030, 5 and 7.3: 404 and 410 say that the browser is no longer subscribed.
    private Outcome meaning(PushServers.Answer answer, Browser to) {
        var said = "HTTP " + answer.status();
        if (answer.status() >= 200 && answer.status() < 300) return new Outcome.Accepted(said);
        return switch (answer.status()) {
            case 404, 410 -> new Outcome.Never(said, true);
            case 400, 413 -> new Outcome.Never(said, false);
            case 429, 503 -> {
                rest.begin(to, answer.retryAfter());
                yield new Outcome.Trouble(said);
            }
            default -> new Outcome.Later(said);
        };
    }

    @Override
    public void close() {
        servers.close();
    }
}
