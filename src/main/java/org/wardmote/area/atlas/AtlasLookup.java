package org.wardmote.area.atlas;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wardmote.area.Candidate;
import org.wardmote.area.Candidate.Why;
import org.wardmote.area.Found;
import org.wardmote.area.Found.Match;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.area.naming.Folded;
import org.wardmote.area.postcode.Misread;
import org.wardmote.area.postcode.Outcode;
import org.wardmote.area.postcode.UnitPostcode;
import org.wardmote.kernel.LondonTime;

/// Answers from the atlas: a postcode or an outward code if what was typed can be read as one, a name otherwise.
@Component
final class AtlasLookup implements Lookup {

    /// A postcode of which the last letters are missing.
    private static final Pattern BEGUN = Pattern.compile("(?i)([a-z]{1,2}\\d[a-z\\d]?)\\s+\\d[a-z]?");

    private static final Pattern STATION =
            Pattern.compile("(.+?)( (tube|underground|overground|railway|train|rail|dlr))? station");

    private final AtlasKeeper keeper;
    private final NameSearch names;
    private final Clock clock;

    AtlasLookup(AtlasKeeper keeper, NameSearch names, Clock clock) {
        this.keeper = keeper;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Found find(String typed) {
        var text = typed.length() > Folded.LONGEST ? typed.substring(0, Folded.LONGEST) : typed;
        var begun = BEGUN.matcher(text.strip());
        var readings = begun.matches() ? List.<Integer>of() : Misread.readings(text);
        if (!readings.isEmpty()) return postcode(readings);
        var outcode = Outcode.pack(begun.matches() ? begun.group(1) : text);
        if (outcode.isPresent()) return outward(outcode.getAsInt());
        return named(typed, Folded.of(text));
    }

    @Override
    public Optional<Located> findPostcode(String postcode) {
        var packed = UnitPostcode.pack(postcode);
        if (packed.isEmpty()) return Optional.empty();
        var atlas = keeper.now();
        var place = atlas.postcodes().find(packed.getAsInt());
        return place < 0 || !atlas.postcodes().isInUse(place) ? Optional.empty() : Optional.of(located(atlas, place));
    }

    @Override
    public List<Candidate> around(LatLng point) {
        return List.copyOf(keeper.now().today().around(point.lat(), point.lng()));
    }

    /// What was typed itself, if we know it; else the one reading of it that we know; else what was typed, unknown.
    private Found postcode(List<Integer> readings) {
        var atlas = keeper.now();
        var known = readings.stream()
                .filter(packed -> atlas.postcodes().find(packed) >= 0)
                .toList();
        if (!known.isEmpty() && (known.size() == 1 || known.getFirst().equals(readings.getFirst())))
            return known(atlas, atlas.postcodes().find(known.getFirst()));
        return unknown(atlas, readings);
    }

    private static Found known(Atlas atlas, int place) {
        var located = located(atlas, place);
        return atlas.postcodes()
                .endedOn(place)
                .<Found>map(since -> new Found.NoLongerInUse(located, since))
                .orElseGet(() -> new Found.Postcode(located));
    }

    private static Found unknown(Atlas atlas, List<Integer> readings) {
        var ours = readings.stream()
                .filter(packed -> !atlas.outcodes().any() || atlas.outcodes().knows(Outcode.of(packed)))
                .findFirst();
        if (ours.isEmpty()) return new Found.NotInLondon(UnitPostcode.text(readings.getFirst()));
        return new Found.UnknownPostcode(
                UnitPostcode.text(ours.get()), atlas.outcodes().areasNear(ours.get()));
    }

    private Found outward(int outcode) {
        var outcodes = keeper.now().outcodes();
        var text = Outcode.text(outcode);
        return outcodes.any() && !outcodes.knows(outcode)
                ? new Found.NotInLondon(text)
                : new Found.Outward(text, outcodes.areas(outcode));
    }

    private Found named(String typed, String folded) {
        if (folded.isEmpty()) return new Found.Nothing(typed);
        var day = LondonTime.today(clock);
        var exact = names.exactly(folded, day);
        if (exact.isEmpty()) {
            var station = STATION.matcher(folded);
            if (station.matches()) exact = names.stations(station.group(1), day);
        }
        if (exact.size() == 1 && exact.getFirst() instanceof Match.PlaceMatch(var place))
            return new Found.OnePlace(place);
        if (!exact.isEmpty()) return new Found.Several(exact, true);
        var like = names.like(folded, day);
        return like.isEmpty() ? new Found.Nothing(typed) : new Found.Several(like, false);
    }

    /// The areas around the postcode's point, then the ward that the file names for it.
    private static Located located(Atlas atlas, int place) {
        var postcodes = atlas.postcodes();
        var candidates = new ArrayList<>(atlas.today().around(postcodes.lat(place), postcodes.lng(place)));
        var ward = postcodes.publishedWard(place);
        var point = postcodes.point(place);
        if (ward != null) addPublished(atlas, ward, point, candidates);
        return new Located(postcodes.text(place), point, List.copyOf(candidates));
    }

    private static void addPublished(Atlas atlas, String ward, LatLng point, List<Candidate> candidates) {
        if (candidates.stream().anyMatch(candidate -> candidate.area().code().equals(ward))) return;
        atlas.today()
                .findByCode(ward)
                .filter(Today::isLocal)
                .ifPresent(area -> candidates.add(
                        new Candidate(area, Why.PUBLISHED, atlas.ground().metres(area, point))));
    }
}
