package org.wardmote.messaging.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Hosts whose addresses do not show where they lead.
final class Shorteners {

    private static final String LIST = "/messaging/shorteners.txt";

    private static final Set<String> HOSTS = read();

    private static Set<String> read() {
        try (var in = Shorteners.class.getResourceAsStream(LIST)) {
            if (in == null) throw new IllegalStateException(LIST + " is missing.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The host itself, or one within it.
    static boolean include(String host) {
        var plain = host.toLowerCase(Locale.ROOT);
        return HOSTS.stream().anyMatch(one -> plain.equals(one) || plain.endsWith("." + one));
    }

    private Shorteners() {}
}
