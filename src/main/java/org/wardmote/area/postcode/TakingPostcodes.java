package org.wardmote.area.postcode;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Row;
import org.wardmote.importing.Tally;

/// Goes through the rows of a file once: refuses what is wrong, passes over what is not ours, hands on the rest.
final class TakingPostcodes {

    private static final double TOLERATED_METRES = 5;

    interface Destination {
        void write(IncomingPostcode postcode);
    }

    private final LoadedGround ground;
    private final Tally tally;
    private final Map<Integer, BitSet> seen = new HashMap<>();
    private final Set<String> areaLetters = new TreeSet<>();
    private long elsewhere;
    private long nowhere;
    private long apart;
    private double furthest;

    TakingPostcodes(LoadedGround ground, Tally tally) {
        this.ground = ground;
        this.tally = tally;
    }

    void take(Row row, Destination destination) {
        var postcode = IncomingPostcode.of(row);
        var point = postcode.point();
        if (point == null) {
            nowhere++;
            return;
        }
        if (!ground.holds(point, postcode.ward(), postcode.authority())) {
            elsewhere++;
            return;
        }
        requireNew(postcode.packed());
        compare(postcode.apart());
        destination.write(postcode);
        tally.kept();
    }

    /// The letters that the postcodes kept begin with.
    Set<String> areaLetters() {
        return areaLetters;
    }

    void note() {
        if (elsewhere > 0) tally.note(elsewhere + " postcodes outside the loaded areas were passed over.");
        if (nowhere > 0) tally.note(nowhere + " postcodes without a location were passed over.");
        if (apart > 0)
            tally.note(apart
                    + " postcodes lie more than 5 metres from the file's own latitude and longitude, the furthest "
                    + Math.round(furthest) + " metres.");
    }

    private void requireNew(int packed) {
        var outcode = Outcode.of(packed);
        var ofOutcode = seen.computeIfAbsent(outcode, unused -> {
            areaLetters.add(Outcode.areaLetters(outcode));
            return new BitSet(UnitPostcode.OUTWARD);
        });
        var inward = packed % UnitPostcode.OUTWARD;
        if (ofOutcode.get(inward)) throw new BadRow(UnitPostcode.text(packed) + " has come before in this file.");
        ofOutcode.set(inward);
    }

    private void compare(double metres) {
        if (metres > TOLERATED_METRES) apart++;
        furthest = Math.max(furthest, metres);
    }
}
