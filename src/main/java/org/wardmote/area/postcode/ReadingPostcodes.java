package org.wardmote.area.postcode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/// Brings the postcodes of the database into memory by binary COPY, which is several times as fast as rows.
public final class ReadingPostcodes {

    private static final String ROWS = """
            copy (select postcode, (lat * 1e7)::int, (lng * 1e7)::int,
                         coalesce(ended - date '1970-01-01', 0), coalesce(ward, '')
                  from area.postcode order by postcode)
            to stdout (format binary)
            """;

    /// Signature, flags and the length of an extension that nobody has.
    private static final int HEADER = 19;

    private final Map<String, Short> wardNumbers = new HashMap<>();
    private int[] packed = new int[1 << 15];
    private int[] lats = new int[1 << 15];
    private int[] lngs = new int[1 << 15];
    private int[] ended = new int[1 << 15];
    private short[] wards = new short[1 << 15];
    private int count;
    private byte[] lastWard = {};
    private short lastNumber;

    private ReadingPostcodes() {
        wardNumbers.put("", (short) 0);
    }

    public static Postcodes read(DataSource database) {
        var reading = new ReadingPostcodes();
        try (var connection = database.getConnection()) {
            var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(ROWS);
            reading.take(rows);
            return reading.postcodes();
        } catch (SQLException e) {
            throw new IllegalStateException("The postcodes could not be read", e);
        }
    }

    private void take(CopyOut rows) throws SQLException {
        var first = true;
        for (var bytes = rows.readFromCopy(); bytes != null; bytes = rows.readFromCopy()) {
            var row = ByteBuffer.wrap(bytes);
            if (first) row.position(HEADER);
            first = false;
            if (row.remaining() > 2 && row.getShort() > 0) take(row);
        }
    }

    private void take(ByteBuffer row) {
        if (count == packed.length) grow();
        var postcode = bytes(row);
        packed[count] = UnitPostcode.pack(StandardCharsets.ISO_8859_1.decode(ByteBuffer.wrap(postcode)))
                .orElseThrow();
        lats[count] = number(row);
        lngs[count] = number(row);
        ended[count] = number(row);
        wards[count++] = ward(bytes(row));
    }

    private static byte[] bytes(ByteBuffer row) {
        var bytes = new byte[row.getInt()];
        row.get(bytes);
        return bytes;
    }

    private static int number(ByteBuffer row) {
        row.getInt();
        return row.getInt();
    }

    /// Neighbours mostly lie in one ward.
    private short ward(byte[] code) {
        if (Arrays.equals(code, lastWard)) return lastNumber;
        lastWard = code;
        var next = (short) wardNumbers.size();
        var known = wardNumbers.putIfAbsent(new String(code, StandardCharsets.UTF_8), next);
        if (known == null && wardNumbers.size() > 65_000) throw new IllegalStateException("Too many wards");
        lastNumber = known == null ? next : known;
        return lastNumber;
    }

    private void grow() {
        var size = packed.length * 2;
        packed = Arrays.copyOf(packed, size);
        lats = Arrays.copyOf(lats, size);
        lngs = Arrays.copyOf(lngs, size);
        ended = Arrays.copyOf(ended, size);
        wards = Arrays.copyOf(wards, size);
    }

    private Postcodes postcodes() {
        var codes = new String[wardNumbers.size()];
        wardNumbers.forEach((code, number) -> codes[number & 0xffff] = code);
        if (IntStream.range(1, count).anyMatch(i -> packed[i - 1] >= packed[i]))
            throw new IllegalStateException("The postcodes are out of order");
        return new Postcodes(
                Arrays.copyOf(packed, count),
                Arrays.copyOf(lats, count),
                Arrays.copyOf(lngs, count),
                Arrays.copyOf(ended, count),
                Arrays.copyOf(wards, count),
                codes);
    }
}
