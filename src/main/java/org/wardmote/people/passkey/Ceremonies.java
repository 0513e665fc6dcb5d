package org.wardmote.people.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.code.Attempts;
import org.wardmote.people.signin.Secrets;
import org.wardmote.people.signin.SignInCookie;

/// What was said at the beginning of an exchange, until the answer comes to the same browser. It is handed out
/// once.
@Component
public class Ceremonies {

    public enum Kind {
        REGISTER(null),
        SIGN_IN(Attempts.Kind.PASSKEY),
        SINGLE_SIGN_ON(Attempts.Kind.ORGANISATION);

        private final Attempts.@Nullable Kind attempt;

        /// @param attempt as what it is counted, where nobody has to have signed in to begin it
        Kind(Attempts.@Nullable Kind attempt) {
            this.attempt = attempt;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final SignInCookie COOKIE = new SignInCookie("wardmote-ceremony", "/");
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Secrets secrets;
    private final Clock clock;

    Ceremonies(JdbcClient jdbc, Attempts attempts, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.secrets = secrets;
        this.clock = clock;
    }

    public void begin(Kind kind, String content, HttpServletRequest request, HttpServletResponse response) {
        if (kind.attempt != null) attempts.count(kind.attempt, request);
        var token = secrets.token();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from people.ceremony where begun_at < ?")
                .param(now.minus(HOLDS))
                .update();
        jdbc.sql("insert into people.ceremony (token_hash, kind, content, begun_at) values (?, ?, ?, ?)")
                .param(Secrets.hash(token))
                .param(kind.word())
                .param(content)
                .param(now)
                .update();
        COOKIE.set(token, request, response);
    }

    /// What was said, if it was in this browser, for this, not too long ago, and not asked for yet.
    public Optional<String> take(Kind kind, HttpServletRequest request, HttpServletResponse response) {
        var token = COOKIE.find(request);
        COOKIE.remove(request, response);
        return token.flatMap(known -> jdbc.sql("""
            delete from people.ceremony where token_hash = :hash and kind = :kind and begun_at > :since
            returning content\
            """)
                .param("hash", Secrets.hash(known))
                .param("kind", kind.word())
                .param("since", clock.instant().minus(HOLDS).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional());
    }
}
