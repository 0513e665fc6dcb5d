package org.wardmote.area.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardmote.area.Place;
import org.wardmote.area.naming.Folded;
import org.wardmote.area.place.StoringPlaces.Located;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Tally;

/// Takes the named points of one kind.
final class GazetteerImport implements Import {

    private final String word;
    private final Place.Kind kind;
    private final Layout layout;
    private final PlaceColumns columns;
    private final GazetteerKeeping keeping;

    GazetteerImport(String word, Place.Kind kind, Layout layout, PlaceColumns columns, GazetteerKeeping keeping) {
        this.word = word;
        this.kind = kind;
        this.layout = layout;
        this.columns = columns;
        this.keeping = keeping;
    }

    @Override
    public String kind() {
        return word;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var boroughs = keeping.boroughs();
        var source = options.find("source").orElse(word);
        var taking = new Taking(boroughs, source, tally);
        new GazetteerFile(file, kind, columns, tally).each(taking::take);
        if (taking.places.isEmpty())
            tally.note("The file holds no " + word + " that could be taken; nothing has changed.");
        else keeping.store(kind, taking.places, taking.sources);
        if (taking.elsewhere > 0) tally.note(taking.elsewhere + " outside the loaded boroughs were passed over.");
    }

    /// Goes through the points of a file once.
    private static final class Taking {

        private final BoroughsByPoint boroughs;
        private final String source;
        private final Tally tally;
        private final List<Located> places = new ArrayList<>();
        private final Set<String> sources = new HashSet<>();
        private final Map<String, IncomingPlace> byKey = new HashMap<>();
        private long elsewhere;

        Taking(BoroughsByPoint boroughs, String source, Tally tally) {
            this.boroughs = boroughs;
            this.source = source;
            this.tally = tally;
        }

        void take(IncomingPlace place) {
            var borough = boroughs.find(place.point(), place.borough());
            if (borough.isEmpty()) {
                elsewhere++;
                return;
            }
            var from = place.source() == null ? source : place.source();
            places.add(new Located(
                    place, key(place, borough.get().code()), borough.get().code(), from));
            sources.add(from);
            tally.kept();
        }

        /// The file's own id; without one the name in its borough, and which of that name it is.
        private String key(IncomingPlace place, String borough) {
            if (place.id() != null) return claimed(place.id(), place, "The id \"" + place.id() + "\"");
            var name = Folded.of(place.name()) + "@" + borough;
            var number = 1;
            while (byKey.containsKey(name + "#" + number)) {
                var other = byKey.get(name + "#" + number);
                if (other != null && other.point().equals(place.point()))
                    throw new BadRow(place.name() + " at this point has come before, in row " + other.number() + ".");
                number++;
            }
            return claimed(name + "#" + number, place, place.name());
        }

        private String claimed(String key, IncomingPlace place, String what) {
            var other = byKey.putIfAbsent(key, place);
            if (other != null) throw new BadRow(what + " has come before, in row " + other.number() + ".");
            return key;
        }
    }
}
