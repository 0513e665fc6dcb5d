package org.wardmote.ledger.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.history.Beginnings;

/// What is sent twice is taken once, whether a button was pressed twice or a page sent again, at the same moment
/// too.
@Component
public class Once {

    private final Beginnings beginnings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Once(Beginnings beginnings, JdbcClient jdbc, TransactionTemplate transaction) {
        this.beginnings = beginnings;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// What a form carries and no other does.
    public static String draw(RandomGenerator random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /// Of what was carried and of what was said together: whoever goes back and writes something else has said
    /// something else, and whoever guesses what somebody else carried gets nothing of theirs.
    ///
    /// @param way by which it came, such as `form`
    /// @return null where nothing was carried: then each is a new one
    public static @Nullable String token(String way, @Nullable String carried, byte[] said) {
        if (carried == null) return null;
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(carried.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return way + ":" + HexFormat.of().formatHex(digest.digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static @Nullable String token(String way, @Nullable String carried, String words) {
        return token(way, carried, words.getBytes(StandardCharsets.UTF_8));
    }

    public Optional<Receipt> findBefore(@Nullable String token) {
        return Optional.ofNullable(token).flatMap(beginnings::findByToken);
    }

    /// @param take done in one transaction, unless the token has been taken before
    public Receipt take(@Nullable String token, Supplier<Receipt> take) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (token != null) waitForTheSame(token);
            return findBefore(token).orElseGet(take);
        }));
    }

    private void waitForTheSame(String token) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:token, 0))")
                .param("token", token)
                .query(row -> {});
    }
}
