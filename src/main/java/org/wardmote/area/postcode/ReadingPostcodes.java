package org.wardmote.area.postcode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

    private static final int MOST_WARDS = 65_000;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final char[] letters = new char[7];
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
        var at = HEADER;
        for (var row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            if (row.length > at + 2 && (short) SHORT.get(row, at) > 0) take(row, at + 2);
            at = 0;
        }
    }

    /// Fields lie one behind the other, each with its length before it.
    private void take(byte[] row, int from) {
        if (count == packed.length) grow();
        var length = (int) INT.get(row, from);
        packed[count] = packed(row, from + 4, length);
        var at = from + 4 + length;
        lats[count] = (int) INT.get(row, at + 4);
        lngs[count] = (int) INT.get(row, at + 12);
        ended[count] = (int) INT.get(row, at + 20);
        var code = (int) INT.get(row, at + 24);
        wards[count++] = ward(row, at + 28, at + 28 + code);
    }

    private int packed(byte[] row, int from, int length) {
        var letter = 0;
        for (var i = from; i < from + length; i++)
            if (row[i] != ' ' && letter < letters.length) letters[letter++] = (char) row[i];
        return UnitPostcode.pack(letters, letter).orElseThrow();
    }

    /// Neighbours mostly lie in one ward.
    private short ward(byte[] row, int from, int until) {
        if (Arrays.equals(row, from, until, lastWard, 0, lastWard.length)) return lastNumber;
        lastWard = Arrays.copyOfRange(row, from, until);
        var next = (short) wardNumbers.size();
        var known = wardNumbers.putIfAbsent(new String(lastWard, StandardCharsets.UTF_8), next);
        if (known == null && wardNumbers.size() > MOST_WARDS) throw new IllegalStateException("Too many wards");
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
