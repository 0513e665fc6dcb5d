package org.wardmote.site.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Candidate;
import org.wardmote.area.Found;
import org.wardmote.area.Found.Match;
import org.wardmote.area.Lookup;

/// Finds which area is meant by a postcode, a name, or an address such as `lambeth/brixton-hill`.
@Component
class Meaning {

    private final Lookup lookup;
    private final Areas areas;

    Meaning(Lookup lookup, Areas areas) {
        this.lookup = lookup;
        this.areas = areas;
    }

    Meant of(String typed) {
        var slash = typed.indexOf('/');
        var addressed = slash < 0 ? null : addressed(typed.substring(0, slash), typed.substring(slash + 1));
        return addressed == null ? found(typed) : new Meant.One(typed, addressed, List.of());
    }

    private @Nullable Area addressed(String borough, String slug) {
        return areas.find(borough, slug)
                .or(() -> areas.findTownCentre(borough, slug))
                .orElse(null);
    }

    private Meant found(String typed) {
        return switch (lookup.find(typed)) {
            case Found.Postcode hit -> located(typed, hit.located().candidates());
            case Found.NoLongerInUse gone -> located(typed, gone.located().candidates());
            case Found.OnePlace hit -> located(typed, lookup.around(hit.place().point()));
            case Found.Several several -> several(typed, several);
            case Found.Outward outward -> unclear(typed, outward.areas());
            case Found.UnknownPostcode unknown -> unclear(typed, unknown.nearby());
            case Found.NotInLondon elsewhere -> new Meant.None(typed);
            case Found.Nothing nothing -> new Meant.None(typed);
        };
    }

    private static Meant located(String typed, List<Candidate> candidates) {
        if (candidates.isEmpty()) return new Meant.None(typed);
        var others = candidates.stream().skip(1).map(Candidate::area).toList();
        return new Meant.One(typed, candidates.getFirst().area(), others);
    }

    private Meant several(String typed, Found.Several several) {
        var meant = several.matches().stream()
                .flatMap(match -> areas(match).stream())
                .distinct()
                .toList();
        return several.exact() && meant.size() == 1
                ? new Meant.One(typed, meant.getFirst(), List.of())
                : unclear(typed, meant);
    }

    private List<Area> areas(Match match) {
        return switch (match) {
            case Match.AreaMatch hit ->
                hit.area().kind() == AreaKind.BOROUGH
                        ? areas.listWithin(hit.area().borough())
                        : List.of(hit.area());
            case Match.PlaceMatch hit ->
                lookup.around(hit.place().point()).stream()
                        .limit(1)
                        .map(Candidate::area)
                        .toList();
        };
    }

    private static Meant unclear(String typed, List<Area> options) {
        return options.isEmpty() ? new Meant.None(typed) : new Meant.Unclear(typed, options);
    }
}
