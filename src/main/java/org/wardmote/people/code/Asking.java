package org.wardmote.people.code;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.CodeSender;
import org.wardmote.people.PersonId;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.Secrets;

/// Somebody asks for a link. It is sent to whatever address they type, known here or not, so that asking tells
/// nobody who has an account.
///
/// An address gets a few at once and then one every few minutes, however many ask: no mailbox is flooded, and since
/// a link holds for longer than that pause, its owner always has one that works, whoever asked for it.
@Component
class Asking {

    static final int AT_ONCE = 5;
    static final Duration PAUSE = Duration.ofMinutes(3);

    private final SentCodes codes;
    private final CodeSender sender;
    private final Secrets secrets;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    Asking(
            SentCodes codes,
            CodeSender sender,
            Secrets secrets,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.codes = codes;
        this.sender = sender;
        this.secrets = secrets;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return what the asking browser keeps so that the code can be typed there; empty where nothing was sent
    Optional<String> ask(String email, LocalPath leadsTo) {
        return ask(email, (code, asker) -> {
            var token = secrets.token();
            codes.keep(token, code, asker, email, leadsTo);
            sender.send(email, "/sign-in/" + token, Secrets.grouped(code), Locale.UK);
        });
    }

    /// The same, for somebody who has signed in and says that another address is theirs too.
    Optional<String> askToAdd(PersonId person, String email) {
        return ask(email, (code, asker) -> {
            codes.keepForAdding(person, code, asker, email);
            sender.sendForAdding(email, Secrets.grouped(code), Locale.UK);
        });
    }

    /// @param send what is done with the code and the secret of the browser that asked
    private Optional<String> ask(String email, BiConsumer<String, String> send) {
        return Optional.ofNullable(transaction.execute(status -> {
            if (hasEnough(email)) return null;
            var asker = secrets.token();
            send.accept(secrets.code(), asker);
            return asker;
        }));
    }

    private boolean hasEnough(String email) {
        return jdbc.sql("""
            select count(*) >= :atOnce and max(asked_at) > :pause from people.sign_in_code
            where email = :email and asked_at > :since\
            """)
                .param("atOnce", AT_ONCE)
                .param("pause", Timestamp.from(clock.instant().minus(PAUSE)))
                .param("email", email)
                .param("since", Timestamp.from(clock.instant().minus(SentCodes.HOLD)))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
