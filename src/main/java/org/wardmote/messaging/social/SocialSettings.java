package org.wardmote.messaging.social;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.wardmote.kernel.Refusal;

/// The accounts of the register in which announcements are posted.
///
/// @param tokens for each account, with spaces between: its address as the register has it, a token that may read
///     and write its posts, and where its server is if that is not the host of its address; commas between
///     accounts. Without any a demonstration keeps posts at `/outbox/posts`, and nothing is posted elsewhere
/// @param patience how long a server may take to answer
@ConfigurationProperties("wardmote.social")
record SocialSettings(
        @DefaultValue List<String> tokens,
        @DefaultValue("20s") Duration patience) {

    SocialSettings {
        tokens =
                tokens.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        for (var one : tokens) token(one);
    }

    Optional<Token> find(String address) {
        return tokens.stream()
                .map(SocialSettings::token)
                .filter(one -> one.address().equals(address))
                .findFirst();
    }

    private static Token token(String written) {
        var parts = written.split("\\s+");
        if (parts.length < 2 || parts.length > 3 || !parts[0].matches("https://[^/]+/.+"))
            throw new Refusal.Invalid("WARDMOTE_SOCIAL_TOKENS has, for each account, its address, which begins with"
                    + " https://, and a token.");
        try {
            return new Token(parts[0], parts[1], URI.create(parts.length == 3 ? parts[2] : parts[0]));
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("WARDMOTE_SOCIAL_TOKENS has an address that is none: " + parts[0]);
        }
    }

    /// @param server where its server is
    record Token(String address, String token, URI server) {

        @Override
        public String toString() {
            return "a token for " + address;
        }
    }
}
