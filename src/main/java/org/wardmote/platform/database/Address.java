package org.wardmote.platform.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;

/// How to reach a PostgreSQL: a JDBC address, and a name and password unless the address holds them.
record Address(String jdbc, @Nullable String user, @Nullable String password) {

    static Address local(int port, String database, String user, String password) {
        return new Address("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /// Reads both ways in which people write it.
    static Address parse(String url) {
        if (url.startsWith("jdbc:postgresql:")) return new Address(url, null, null);
        try {
            var uri = new URI(url);
            if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2 || !isPostgres(uri))
                throw unclear();
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var who = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            return new Address(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    who.length > 0 ? decoded(who[0]) : null,
                    who.length > 1 ? decoded(who[1]) : null);
        } catch (URISyntaxException e) {
            throw unclear();
        }
    }

    private static boolean isPostgres(URI uri) {
        return "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Refusal unclear() {
        return new Refusal.Invalid(
                "WARDMOTE_DATABASE_URL should look like postgresql://user:password@host:5432/wardmote.");
    }

    /// Never the password.
    @Override
    public String toString() {
        return jdbc.replaceAll("\\?.*", "");
    }
}
