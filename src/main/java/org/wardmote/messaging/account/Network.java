package org.wardmote.messaging.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where accounts are.
enum Network {
    X,
    FACEBOOK,
    INSTAGRAM,
    NEXTDOOR,
    WHATSAPP,
    BLUESKY,
    MASTODON,
    THREADS,
    YOUTUBE,
    TIKTOK,
    LINKEDIN,
    OTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Network> find(String code) {
        return Arrays.stream(values())
                .filter(network -> network.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
