package org.wardmote.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings every schema up to date: a folder, a schema and a history for each module, in dependency order. A start
/// that finds the hash of all migrations stored has nothing to do and does not wake Flyway, which would take longer
/// than the rest of the start.
final class Migrations {

    private final DataSource source;
    private final JdbcClient jdbc;

    Migrations(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    void migrate(List<String> schemas) {
        var hash = hash();
        if (schemas.equals(Schemas.IN_ORDER) && isDone(hash)) return;
        schemas.forEach(this::migrate);
        jdbc.sql("insert into platform.migrated (hash) values (?) on conflict do nothing")
                .param(hash)
                .update();
    }

    private void migrate(String schema) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .table("migration_history")
                .load()
                .migrate();
    }

    private boolean isDone(String hash) {
        var exists = jdbc.sql("select to_regclass('platform.migrated') is not null")
                .query(Boolean.class)
                .single();
        return exists
                && jdbc.sql("select exists (select from platform.migrated where hash = ?)")
                        .param(hash)
                        .query(Boolean.class)
                        .single();
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            Arrays.sort(found, Comparator.comparing(Migrations::address));
            for (Resource resource : found) {
                digest.update(address(resource)
                        .replaceFirst(".*db/migration/", "")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(resource.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String address(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
