package org.wardmote.area.postcode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;

/// All postcodes in memory, eighteen bytes each: sorted numbers, points to a ten-millionth of a degree (a
/// centimetre), the ward that the file names, and the day since when one is no longer in use. Safe for any number
/// of threads.
public final class Postcodes {

    public static final Postcodes NONE =
            new Postcodes(new int[0], new int[0], new int[0], new int[0], new short[0], new String[0]);

    private static final double SCALE = 1e7;

    private final int[] packed;
    private final int[] lats;
    private final int[] lngs;
    private final int[] ended;
    private final short[] wards;
    private final String[] wardCodes;

    /// @param ended days since 1970, or 0 for one in use
    /// @param wards places in `wardCodes`, of which the first stands for none
    Postcodes(int[] packed, int[] lats, int[] lngs, int[] ended, short[] wards, String[] wardCodes) {
        this.packed = packed;
        this.lats = lats;
        this.lngs = lngs;
        this.ended = ended;
        this.wards = wards;
        this.wardCodes = wardCodes;
    }

    public int size() {
        return packed.length;
    }

    /// Its place among all, or a negative number.
    public int find(int postcode) {
        return Arrays.binarySearch(packed, postcode);
    }

    public String text(int place) {
        return UnitPostcode.text(packed[place]);
    }

    public int outcode(int place) {
        return Outcode.of(packed[place]);
    }

    public LatLng point(int place) {
        return new LatLng(lat(place), lng(place));
    }

    public double lat(int place) {
        return lats[place] / SCALE;
    }

    public double lng(int place) {
        return lngs[place] / SCALE;
    }

    /// The statistical code of the ward that the file names.
    public @Nullable String publishedWard(int place) {
        return wards[place] == 0 ? null : wardCodes[wards[place] & 0xffff];
    }

    public boolean isInUse(int place) {
        return ended[place] == 0;
    }

    public Optional<LocalDate> endedOn(int place) {
        return ended[place] == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(ended[place]));
    }

    /// The places from the first up to but not including the last.
    public record Range(int from, int until) {
        public boolean isEmpty() {
            return from >= until;
        }
    }

    public Range ofOutcode(int outcode) {
        var first = outcode * UnitPostcode.OUTWARD;
        return new Range(place(first), place(first + UnitPostcode.OUTWARD));
    }

    /// Those that share a postcode but for its last two letters.
    public Range ofSector(int postcode) {
        var first = postcode - postcode % UnitPostcode.OUTWARD % UnitPostcode.SECTOR;
        return new Range(place(first), place(first + UnitPostcode.SECTOR));
    }

    private int place(int postcode) {
        var found = find(postcode);
        return found >= 0 ? found : -1 - found;
    }
}
