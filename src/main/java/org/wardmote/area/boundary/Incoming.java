package org.wardmote.area.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wardmote.area.geometry.BadFeature;
import org.wardmote.area.geometry.BadGeoJson;
import org.wardmote.area.geometry.Feature;
import org.wardmote.area.geometry.GeoJson;
import org.wardmote.area.geometry.Reading;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Tally;

/// The areas of one file, those that cannot be taken refused by their number.
final class Incoming {

    private static final Pattern ONS = Pattern.compile("(?i)(wd|lad)\\d\\dcd");
    private static final int MOST = 50_000;

    private final Columns columns;
    private final Tally tally;
    private final List<IncomingArea> areas = new ArrayList<>();
    private final Map<String, Long> codes = new HashMap<>();
    private boolean fromOns;
    private long features;

    private Incoming(Columns columns, Tally tally) {
        this.columns = columns;
        this.tally = tally;
    }

    static Incoming read(ImportFile file, Columns columns, Tally tally) {
        var incoming = new Incoming(columns, tally);
        file.read((name, text) -> {
            try {
                GeoJson.read(text, incoming::take);
            } catch (BadGeoJson e) {
                throw new FileRefused(name + ": " + e.getMessage());
            }
        });
        if (incoming.features == 0) throw new FileRefused(file.name() + " holds no features.");
        return incoming;
    }

    List<IncomingArea> areas() {
        return areas;
    }

    boolean fromOns() {
        return fromOns;
    }

    private void take(Reading reading) {
        if (++features > MOST) throw new FileRefused("The file holds more than " + MOST + " features.");
        switch (reading) {
            case BadFeature bad -> tally.refused(bad.number(), bad.sentence());
            case Feature feature -> take(feature);
        }
    }

    private void take(Feature feature) {
        try {
            var area = IncomingArea.of(feature, columns);
            var earlier = codes.putIfAbsent(area.code(), area.number());
            if (earlier != null) throw new BadRow("The code " + area.code() + " is feature " + earlier + "'s already.");
            fromOns |= new Properties(feature.properties()).has(ONS);
            areas.add(area);
        } catch (BadRow e) {
            tally.refused(feature.number(), e.sentence());
        }
    }
}
