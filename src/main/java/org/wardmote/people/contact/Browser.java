package org.wardmote.people.contact;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A browser that shows what somebody is told: where its push service takes messages for it, and the keys for which
/// they are encrypted, so that nobody between can read them.
///
/// @param endpoint whoever knows it can send there, so that it is as private as an address
/// @param key a point of P-256, and `secret` 16 bytes, each in base64url without padding (RFC 8291, 2)
public record Browser(URI endpoint, String key, String secret) {

    private static final int LONGEST = 2000;
    private static final Pattern WRITTEN = Pattern.compile("(\\S+) (B[\\w-]{86}) ([\\w-]{22})");

    /// A name, so that nobody leads us to a bare address.
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+\\.[a-z]{2,63}");
    private static final int HTTPS = 443;

    /// As {@link #address} writes it.
    public static Optional<Browser> read(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (written.length() > LONGEST || !parts.matches()) return Optional.empty();
        return endpoint(parts.group(1)).map(endpoint -> new Browser(endpoint, parts.group(2), parts.group(3)));
    }

    private static Optional<URI> endpoint(String written) {
        try {
            return Optional.of(new URI(written)).filter(Browser::isSound);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isSound(URI endpoint) {
        var host = endpoint.getHost();
        return "https".equals(endpoint.getScheme())
                && host != null
                && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()
                && (endpoint.getPort() == -1 || endpoint.getPort() == HTTPS)
                && endpoint.getRawUserInfo() == null
                && endpoint.getRawFragment() == null;
    }

    /// As it is recorded.
    public String address() {
        return endpoint + " " + key + " " + secret;
    }

    /// The push service: `push.example.org`.
    public String service() {
        return endpoint.getHost();
    }

    /// Browsers stand in no log.
    @Override
    public String toString() {
        return "a browser";
    }
}
