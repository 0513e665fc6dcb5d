package org.wardmote.area.team;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.WithheldNames;

/// Remembers what was withdrawn without remembering the name: HMAC-SHA-256 of each form of it under the key of this
/// database. A withdrawal holds for the whole force, since an officer may serve several wards; a namesake is
/// withheld too.
@Component
class Withheld implements WithheldNames {

    enum What {
        NAME,
        PHOTO;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Withheld(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String force, What what, String name, String reason) {
        var hashing = hashing();
        for (var form : what == What.NAME ? NameForms.of(name) : Set.of(NameForms.whole(name)))
            jdbc.sql("""
                insert into area.withheld (force, what, hash, reason, since)
                values (:force, :what, :hash, :reason, :since) on conflict do nothing\
                """)
                    .param("force", force)
                    .param("what", what.word())
                    .param("hash", hashing.apply(form))
                    .param("reason", reason)
                    .param("since", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
    }

    /// Records why, once the reason itself has been freed of the name.
    void because(String force, String name, String reason) {
        var hashing = hashing();
        for (var form : NameForms.of(name))
            jdbc.sql("update area.withheld set reason = :reason where force = :force and what = 'name' and hash"
                            + " = :hash")
                    .param("reason", reason)
                    .param("force", force)
                    .param("hash", hashing.apply(form))
                    .update();
    }

    /// What is known of one force's names, for a whole file.
    Known known(String force) {
        var hashing = hashing();
        return new Known(hashing, hashes(force, What.NAME), hashes(force, What.PHOTO));
    }

    record Known(UnaryOperator<String> hashing, Set<String> names, Set<String> photos) {

        String hash(String name) {
            return hashing.apply(NameForms.whole(name));
        }

        boolean nameWithheld(String name) {
            return names.contains(hash(name));
        }

        boolean photoWithheld(String name) {
            return photos.contains(hash(name));
        }
    }

    @Override
    public UnaryOperator<String> cleaner() {
        var all = new HashSet<>(jdbc.sql("select hash from area.withheld where what = 'name'")
                .query(String.class)
                .list());
        if (all.isEmpty()) return UnaryOperator.identity();
        var hashing = hashing();
        var asked = new HashMap<String, Boolean>();
        return new NameCleaner(form -> {
            if (asked.size() > 100_000) asked.clear();
            return asked.computeIfAbsent(form, each -> all.contains(hashing.apply(each)));
        });
    }

    private Set<String> hashes(String force, What what) {
        return new HashSet<>(jdbc.sql("select hash from area.withheld where force = :force and what = :what")
                .param("force", force)
                .param("what", what.word())
                .query(String.class)
                .list());
    }

    private UnaryOperator<String> hashing() {
        var key = jdbc.sql("select key from area.withheld_key")
                .query(byte[].class)
                .single();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return form -> HexFormat.of().formatHex(mac.doFinal(form.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
