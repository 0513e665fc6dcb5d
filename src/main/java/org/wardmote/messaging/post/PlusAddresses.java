package org.wardmote.messaging.post;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// `name+token@host`: every mail server on the way may change the case, so the token is hexadecimal.
@Component
class PlusAddresses implements ReplyAddresses {

    private static final Pattern TOKEN = Pattern.compile("[^@]*\\+([0-9a-f]{32})@.*");

    private final @Nullable String address;
    private final String from;

    PlusAddresses(ReplySettings replies, MailSettings mail) {
        var given = replies.address();
        address = given != null && given.matches("[^@\\s+]+@[^@\\s]+") ? given.toLowerCase(Locale.ROOT) : null;
        from = mail.from().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean areRead() {
        return address != null;
    }

    @Override
    public Optional<String> of(UUID reply) {
        if (address == null) return Optional.empty();
        var at = address.indexOf('@');
        return Optional.of(address.substring(0, at) + "+" + reply.toString().replace("-", "") + address.substring(at));
    }

    @Override
    public Optional<UUID> find(String written) {
        var token = TOKEN.matcher(written.toLowerCase(Locale.ROOT));
        if (!isOurs(written) || !token.matches()) return Optional.empty();
        return Optional.of(uuid(token.group(1)));
    }

    @Override
    public boolean isOurs(String written) {
        var plain = written.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
        return plain.equals(address) || plain.equals(from);
    }

    static UUID uuid(String hex) {
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
