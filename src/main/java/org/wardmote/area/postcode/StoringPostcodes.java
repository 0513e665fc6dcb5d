package org.wardmote.area.postcode;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.LatLng;
import org.wardmote.importing.Tally;

/// Brings a release into the database: by COPY into a table of this transaction's own, and from there in few
/// statements.
@Component
final class StoringPostcodes {

    private static final String INCOMING = """
        create temporary table incoming_postcode
            (postcode text collate "C", lat double precision, lng double precision, pqi int, ward text)
        on commit drop
        """;

    private final JdbcTemplate statements;
    private final JdbcClient jdbc;

    StoringPostcodes(DataSource database) {
        this.statements = new JdbcTemplate(database);
        this.jdbc = JdbcClient.create(database);
    }

    void copy(Consumer<TakingPostcodes.Destination> rows) {
        jdbc.sql("drop table if exists pg_temp.incoming_postcode").update();
        jdbc.sql(INCOMING).update();
        statements.execute((ConnectionCallback<Boolean>) connection -> {
            copy(connection, rows);
            return true;
        });
    }

    private static void copy(Connection connection, Consumer<TakingPostcodes.Destination> rows) throws SQLException {
        var copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy pg_temp.incoming_postcode from stdin");
        var lines = new Lines(copy);
        try {
            rows.accept(lines);
            lines.flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    /// Sends lines a bufferful at a time.
    private static final class Lines implements TakingPostcodes.Destination {

        private static final int FULL = 1 << 16;

        private final CopyIn copy;
        private final StringBuilder lines = new StringBuilder(FULL + 200);

        Lines(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void write(IncomingPostcode postcode) {
            if (!(postcode.point() instanceof LatLng(var lat, var lng))) return;
            lines.append(UnitPostcode.text(postcode.packed()))
                    .append('\t')
                    .append(lat)
                    .append('\t')
                    .append(lng);
            lines.append('\t').append(postcode.quality()).append('\t');
            lines.append(postcode.ward() == null ? "\\N" : postcode.ward()).append('\n');
            if (lines.length() > FULL) flush();
        }

        void flush() {
            var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            lines.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IllegalStateException("The database stopped taking postcodes", e);
            }
        }
    }

    /// A release older than the newest adds what no release since has had, as ended; a newer one decides what is in
    /// use.
    void merge(String file, LocalDate release, Set<String> areaLetters, Tally tally) {
        var newest = jdbc.sql("select max(release) from area.postcode_release")
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
        if (newest.isPresent() && release.isBefore(newest.get())) addEnded(newest.get(), tally);
        else replace(release, areaLetters, tally);
        jdbc.sql("""
            insert into area.postcode_release (release, file, postcodes)
            values (:release, :file, (select count(*) from pg_temp.incoming_postcode))
            on conflict (release) do update set file = excluded.file, postcodes = excluded.postcodes
            """).param("release", release).param("file", file).update();
    }

    private void addEnded(LocalDate newest, Tally tally) {
        var added = jdbc.sql("""
            insert into area.postcode (postcode, lat, lng, pqi, ward, ended)
            select postcode, lat, lng, pqi, ward, :newest from pg_temp.incoming_postcode order by postcode
            on conflict do nothing
            """).param("newest", newest).update();
        tally.note("The release of " + newest + " is newer: " + added + " postcodes were added as no longer in use.");
    }

    private void replace(LocalDate release, Set<String> areaLetters, Tally tally) {
        var revived = jdbc.sql("""
            update area.postcode p set ended = null
            from pg_temp.incoming_postcode i where i.postcode = p.postcode and p.ended is not null
            """).update();
        jdbc.sql("""
            insert into area.postcode (postcode, lat, lng, pqi, ward)
            select postcode, lat, lng, pqi, ward from pg_temp.incoming_postcode order by postcode
            on conflict (postcode) do update
            set lat = excluded.lat, lng = excluded.lng, pqi = excluded.pqi, ward = excluded.ward
            where (postcode.lat, postcode.lng, postcode.pqi, postcode.ward)
                is distinct from (excluded.lat, excluded.lng, excluded.pqi, excluded.ward)
            """).update();
        var ended = jdbc.sql("""
            update area.postcode p set ended = :release
            where p.ended is null and substring(p.postcode from '^[A-Z]+') = any (:letters)
              and not exists (select from pg_temp.incoming_postcode i where i.postcode = p.postcode)
            """)
                .param("release", release)
                .param("letters", areaLetters.toArray(String[]::new))
                .update();
        if (ended > 0) tally.note(ended + " postcodes are no longer in use.");
        if (revived > 0) tally.note(revived + " postcodes are in use again.");
    }
}
