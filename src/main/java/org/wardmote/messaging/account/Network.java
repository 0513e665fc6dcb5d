package org.wardmote.messaging.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where accounts are.
///
/// @param code as it stands in files and in the names of messages
record Network(String code) {

    static final Network OTHER = new Network("other");

    /// In the order in which they are offered.
    private static final List<Network> ALL = Stream.of(
                    "x",
                    "facebook",
                    "instagram",
                    "nextdoor",
                    "whatsapp",
                    "bluesky",
                    "mastodon",
                    "threads",
                    "youtube",
                    "tiktok",
                    "linkedin",
                    "other")
            .map(Network::new)
            .toList();

    static List<Network> list() {
        return ALL;
    }

    static Optional<Network> find(String code) {
        var asked = new Network(code.strip().toLowerCase(Locale.ROOT));
        return Optional.of(asked).filter(ALL::contains);
    }
}
