package org.wardmote.messaging.outbox;

import java.net.URI;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.push.Notice;
import org.wardmote.messaging.push.PushKeys;
import org.wardmote.messaging.push.PushOutbox;
import org.wardmote.people.contact.Browser;

/// Stand-ins for browsers, and what arrives in them.
@Component
class Standins implements PushOutbox {

    /// A name that nobody can have (RFC 6761), so that nothing is ever sent there.
    private static final String SERVICE = "https://push.invalid/";

    private static final Pattern ENDPOINT = Pattern.compile(Pattern.quote(SERVICE) + "([0-9a-f-]{36})");

    private final JdbcClient jdbc;
    private final Clock clock;

    Standins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Browser add(Standin standin) {
        jdbc.sql("""
            insert into messaging.outbox_browser (id, public_key, private_key, secret, made_at)
            values (:id, :public, :private, :secret, :now)\
            """)
                .param("id", standin.id())
                .param("public", standin.key().getPublic().getEncoded())
                .param("private", standin.key().getPrivate().getEncoded())
                .param("secret", standin.secret())
                .param("now", Moments.at(clock.instant()))
                .update();
        return PushKeys.browser(URI.create(SERVICE + standin.id()), standin);
    }

    @Override
    public Optional<Standin> find(URI endpoint) {
        var named = ENDPOINT.matcher(endpoint.toString());
        if (!named.matches()) return Optional.empty();
        return jdbc.sql("select id, public_key, private_key, secret from messaging.outbox_browser where id = ?")
                .param(UUID.fromString(named.group(1)))
                .query((row, number) -> new Standin(
                        row.getObject("id", UUID.class),
                        PushKeys.read(row.getBytes("public_key"), row.getBytes("private_key")),
                        row.getBytes("secret")))
                .optional();
    }

    @Override
    public void keep(Standin standin, Notice notice, String headers, int bytes) {
        jdbc.sql("""
            insert into messaging.outbox_push (browser, title, body, link, change, headers, bytes, arrived_at)
            values (:browser, :title, :body, :link, :change, :headers, :bytes, :now)\
            """)
                .param("browser", standin.id())
                .param("title", notice.title())
                .param("body", notice.body())
                .param("link", notice.link())
                .param(
                        "change",
                        notice.action() == null ? null : notice.action().link(),
                        Types.VARCHAR)
                .param("headers", headers)
                .param("bytes", bytes)
                .param("now", Moments.at(clock.instant()))
                .update();
    }

    /// Whoever it stood for has closed it for good: its push service says so at the next message.
    void remove(UUID browser) {
        jdbc.sql("delete from messaging.outbox_browser where id = ?")
                .param(browser)
                .update();
    }
}
