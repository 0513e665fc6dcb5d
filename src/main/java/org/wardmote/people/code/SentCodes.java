package org.wardmote.people.code;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.Secrets;

/// Links and codes that were sent and can still be used, for a quarter of an hour. Sent: one row, with hashes of
/// the link's token, of the code, and of the secret of the browser that asked. Used: the row passes to the browser
/// that used it, under a new secret, and goes once that has signed in. One that adds an address to a person has no
/// link and signs nobody in. The code's hash is made with the asking browser's secret, so that nobody who reads the
/// table can find so short a code by trying.
@Component
class SentCodes {

    static final Duration HOLD = Duration.ofMinutes(15);
    static final int GUESSES = 5;

    /// One that was used a moment ago.
    record Used(long id, String email, LocalPath leadsTo, How how) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SentCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(String token, String code, String asker, String email, LocalPath leadsTo) {
        keep(Secrets.hash(token), code, asker, email, leadsTo, null);
    }

    /// Without a link: it counts only in the browser in which this person asked.
    void keepForAdding(PersonId person, String code, String asker, String email) {
        keep(null, code, asker, email, LocalPath.HOME, person.value());
    }

    private void keep(
            byte @Nullable [] token,
            String code,
            String asker,
            String email,
            LocalPath leadsTo,
            @Nullable UUID addsTo) {
        jdbc.sql("""
            insert into people.sign_in_code (token_hash, code_hash, asker_hash, email, leads_to, asked_at, adds_to)
            values (:token, :code, :asker, :email, :leadsTo, :now, :addsTo)\
            """)
                .param("token", token)
                .param("code", codeHash(asker, code))
                .param("asker", Secrets.hash(asker))
                .param("email", email)
                .param("leadsTo", leadsTo.value())
                .param("addsTo", addsTo)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static byte[] codeHash(String asker, String code) {
        return Secrets.hash(asker + " " + code);
    }

    Optional<String> emailOfToken(String token) {
        return unused("token_hash", token, null);
    }

    Optional<String> emailOfAsker(String asker) {
        return unused("asker_hash", asker, null);
    }

    Optional<String> emailToAdd(PersonId person, String asker) {
        return unused("asker_hash", asker, person.value());
    }

    private Optional<String> unused(String column, String secret, @Nullable UUID addsTo) {
        return jdbc.sql("select email from people.sign_in_code where " + column + """
             = :secret and used_at is null and asked_at > :since
            and adds_to is not distinct from cast(:addsTo as uuid)\
            """)
                .param("secret", Secrets.hash(secret))
                .param("since", since())
                .param("addsTo", addsTo)
                .query(String.class)
                .optional();
    }

    Optional<Used> useToken(String token, String nextAsker) {
        return jdbc.sql("""
            update people.sign_in_code set used_at = :now, how = 'LINK', asker_hash = :next
            where token_hash = :token and used_at is null and asked_at > :since returning *\
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("next", Secrets.hash(nextAsker))
                .param("token", Secrets.hash(token))
                .param("since", since())
                .query(SentCodes::used)
                .optional();
    }

    Optional<Used> useCode(String asker, String code, String nextAsker) {
        return guess(asker, code, null).flatMap(id -> useCode(id, nextAsker));
    }

    /// @return the address that this person has shown to be theirs; the code is gone
    Optional<String> useToAdd(PersonId person, String asker, String code) {
        return guess(asker, code, person.value())
                .flatMap(id -> jdbc.sql("delete from people.sign_in_code where id = ? returning email")
                        .param(id)
                        .query(String.class)
                        .optional());
    }

    /// Counts a guess, right or wrong.
    private Optional<Long> guess(String asker, String code, @Nullable UUID addsTo) {
        return jdbc.sql("""
            update people.sign_in_code set guesses = guesses + 1
            where asker_hash = :asker and used_at is null and asked_at > :since and guesses < :most
              and adds_to is not distinct from cast(:addsTo as uuid)
            returning id, code_hash\
            """)
                .param("addsTo", addsTo)
                .param("asker", Secrets.hash(asker))
                .param("since", since())
                .param("most", GUESSES)
                .query((row, number) ->
                        MessageDigest.isEqual(row.getBytes("code_hash"), codeHash(asker, code)) ? row.getLong("id") : 0)
                .optional()
                .filter(id -> id != 0);
    }

    private Optional<Used> useCode(long id, String nextAsker) {
        return jdbc.sql("""
            update people.sign_in_code set used_at = :now, how = 'CODE', asker_hash = :next
            where id = :id and used_at is null returning *\
            """)
                .param("now", Timestamp.from(clock.instant()))
                .param("next", Secrets.hash(nextAsker))
                .param("id", id)
                .query(SentCodes::used)
                .optional();
    }

    /// One whose user has still to say whether they are of age.
    Optional<Used> findUsed(String asker) {
        return jdbc.sql("select * from people.sign_in_code where asker_hash = ? and used_at > ?")
                .param(Secrets.hash(asker))
                .param(since())
                .query(SentCodes::used)
                .optional();
    }

    /// @return whether it was still there
    boolean remove(Used used) {
        return jdbc.sql("delete from people.sign_in_code where id = ?")
                        .param(used.id())
                        .update()
                == 1;
    }

    void removeOld() {
        jdbc.sql("delete from people.sign_in_code where greatest(asked_at, used_at) < ?")
                .param(since())
                .update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(HOLD));
    }

    private static Used used(ResultSet row, int number) throws SQLException {
        return new Used(
                row.getLong("id"),
                row.getString("email"),
                LocalPath.of(row.getString("leads_to")),
                How.valueOf(row.getString("how")));
    }
}
