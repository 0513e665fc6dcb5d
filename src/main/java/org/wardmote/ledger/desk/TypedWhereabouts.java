package org.wardmote.ledger.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Candidate;
import org.wardmote.area.Found;
import org.wardmote.area.Found.Match;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.ledger.Placed;

/// A postcode, or the name of a ward, a street, a station or a place. What is said with a comma after it, such as
/// the borough, helps where a name is common.
@Component
class TypedWhereabouts implements Whereabouts {

    private final Lookup lookup;
    private final Organisations organisations;

    TypedWhereabouts(Lookup lookup, Organisations organisations) {
        this.lookup = lookup;
        this.organisations = organisations;
    }

    @Override
    public Meant find(String typed) {
        if (typed.isBlank()) return new None();
        return switch (lookup.find(typed.strip())) {
            case Found.Postcode(var located) -> first(located.candidates());
            case Found.NoLongerInUse(var located, var since) -> first(located.candidates());
            case Found.OnePlace(var place) -> at(place.point());
            case Found.Several(var matches, var exact) -> several(matches);
            default -> new None();
        };
    }

    private Meant several(List<Match> matches) {
        if (matches.size() > 1 && !(matches.getFirst() instanceof Match.AreaMatch)) return new Many();
        return switch (matches.getFirst()) {
            case Match.AreaMatch(var area) when isLocal(area) && isOnly(area, matches) -> new One(area);
            case Match.AreaMatch(var area) -> new Many();
            case Match.PlaceMatch(var place) -> at(place.point());
        };
    }

    /// Streets and stations named after a ward do not make the ward unclear; another ward of the name does.
    private static boolean isOnly(Area area, List<Match> matches) {
        return matches.stream()
                .noneMatch(match -> match instanceof Match.AreaMatch(var other)
                        && !other.equals(area)
                        && other.name().equalsIgnoreCase(area.name()));
    }

    private Meant at(LatLng point) {
        return first(lookup.around(point));
    }

    private static Meant first(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::area)
                .filter(TypedWhereabouts::isLocal)
                .findFirst()
                .<Meant>map(One::new)
                .orElseGet(None::new);
    }

    private static boolean isLocal(Area area) {
        return area.kind() == AreaKind.WARD || area.kind() == AreaKind.NEIGHBOURHOOD;
    }

    @Override
    public Placed placed(String organisation, Area area) {
        return new Placed(organisation, area.borough().id(), area.id());
    }

    @Override
    public boolean serves(String organisation, Area area) {
        return organisations.get(organisation).kind() != Organisation.Kind.POLICE
                || area.force().equals(organisation);
    }
}
