package org.wardmote.ledger.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much one network source may send. Counted in the database, so that several nodes count together, and by a
/// hash that means nothing after its hour.
@Component
@EnableConfigurationProperties(ApiSettings.class)
class Allowance {

    private final JdbcClient jdbc;
    private final ApiSettings settings;
    private final Clock clock;

    Allowance(JdbcClient jdbc, ApiSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /// Counts one more.
    ///
    /// @return how long to wait; nothing where there is no need to
    Duration use(String source) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        forgetBefore(hour.minus(1, ChronoUnit.HOURS));
        var count = jdbc.sql("""
            insert into ledger.api_source (source, began_at, count) values (:source, :hour, 1)
            on conflict (source, began_at) do update set count = api_source.count + 1
            returning count\
            """)
                .param("source", hash(source, hour))
                .param("hour", Timestamp.from(hour))
                .query(Integer.class)
                .single();
        return count <= settings.hourly()
                ? Duration.ZERO
                : Duration.between(clock.instant(), hour.plus(1, ChronoUnit.HOURS));
    }

    private void forgetBefore(Instant moment) {
        jdbc.sql("delete from ledger.api_source where began_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static byte[] hash(String source, Instant hour) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, hour.getEpochSecond()));
            return digest.digest(source.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
