package org.wardmote.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the facts are kept.
///
/// @param data the directory of the embedded PostgreSQL (`WARDMOTE_DATA`)
/// @param database an external PostgreSQL instead
/// @param command true where this program is one verb of the command line, which shares a running platform's
///     PostgreSQL
@ConfigurationProperties("wardmote")
record DatabaseSettings(
        @DefaultValue("data") Path data,
        @DefaultValue Database database,
        @DefaultValue("false") boolean command) {

    /// @param url `postgresql://user:password@host:5432/name` or a JDBC address (`WARDMOTE_DATABASE_URL`)
    /// @param connections the most that one node opens
    record Database(
            @Nullable String url, @DefaultValue("16") int connections) {}
}
