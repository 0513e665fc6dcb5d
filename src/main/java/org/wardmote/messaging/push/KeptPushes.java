package org.wardmote.messaging.push;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.wardmote.messaging.post.Installation;
import org.wardmote.people.contact.Browser;

/// Pushes in a demonstration: whoever asks for them gets a stand-in for a browser, and needs neither one that can
/// do this nor a network.
final class KeptPushes extends SealedPushes {

    private static final String WANTED = "demonstration";
    private static final int SECRET = 16;

    private final PushOutbox outbox;
    private final Installation installation;
    private final RandomGenerator random;

    KeptPushes(
            PushOutbox outbox,
            Installation installation,
            Vouching vouching,
            PushKey key,
            PushRest rest,
            RandomGenerator random) {
        super(new KeptServers(outbox), vouching, key, rest, random);
        this.random = random;
        this.outbox = outbox;
        this.installation = installation;
    }

    @Override
    public boolean isOpen() {
        return installation.keepsAnOutbox();
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public Optional<Browser> read(String given) {
        return given.equals(WANTED) && isOpen() ? Optional.of(outbox.add(standin())) : Optional.empty();
    }

    private PushOutbox.Standin standin() {
        try {
            var secret = new byte[SECRET];
            random.nextBytes(secret);
            return new PushOutbox.Standin(new UUID(random.nextLong(), random.nextLong()), Curve.pair(), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
