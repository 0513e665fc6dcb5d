package org.wardmote.messaging.social;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wardmote.messaging.social.Servers.Post;
import org.wardmote.messaging.social.Servers.Told.Stands;
import tools.jackson.databind.JsonNode;

/// What servers know of our accounts: whose a token is, and what was posted last.
final class Profiles {

    private static final String WHO = "/api/v1/accounts/verify_credentials";
    private static final String ID = "[\\w-]{1,64}";

    private final ServerCalls calls;
    private final Map<String, String> own = new ConcurrentHashMap<>();

    Profiles(ServerCalls calls) {
        this.calls = calls;
    }

    /// Whether the token that was given for an account is of that account.
    boolean isOwn(String account) throws IOException {
        return own.containsKey(account) || identify(account);
    }

    private boolean identify(String account) throws IOException {
        var said = calls.require(account, WHO);
        var id = said.path("id").asString("");
        if (!id.matches(ID) || !plain(said.path("url").asString("")).equals(plain(account))) return false;
        own.put(account, id);
        return true;
    }

    private static String plain(String address) {
        return address.replaceFirst("/+$", "");
    }

    /// Looked for among the newest, by the link in it.
    Optional<Stands> find(Post post) throws IOException {
        if (!isOwn(post.account())) return Optional.empty();
        var newest = calls.require(
                post.account(),
                "/api/v1/accounts/" + own.get(post.account()) + "/statuses?limit=40&exclude_reblogs=true");
        for (var one : newest)
            if (one.path("content").asString("").contains(post.link() + "\"")) return standing(one, post.account());
        return Optional.empty();
    }

    /// An address of somewhere else is not passed on to our readers.
    static Optional<Stands> standing(JsonNode status, String account) {
        var id = status.path("id").asString("");
        var address = status.path("url").asString("");
        if (!id.matches(ID)) return Optional.empty();
        return Optional.of(new Stands(id, address.startsWith(account) ? address : account));
    }
}
