package org.wardmote.messaging.composing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Function;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.announcement.Desk;
import org.wardmote.messaging.announcement.Senders;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// For which teams somebody writes. In an address one is `metropolitan/lambeth/brixton`.
@Component
class Offices {

    private final Areas areas;
    private final Senders senders;

    Offices(Areas areas, Senders senders) {
        this.areas = areas;
        this.senders = senders;
    }

    /// Where somebody holds it, and one step further down.
    List<Choice> list(Viewer viewer) {
        return viewer.reach(Function.COMPOSE).stream()
                .flatMap(this::within)
                .distinct()
                .map(office -> new Choice(code(office), senders.of(office)))
                .sorted(Comparator.comparing((Choice choice) ->
                                choice.value().chars().filter(one -> one == '/').count())
                        .thenComparing(Choice::label))
                .toList();
    }

    private Stream<Office> within(Grant grant) {
        var own = new Office(grant.organisation(), grant.borough(), grant.area());
        var borough = grant.borough();
        if (grant.area() != null) return Stream.of(own);
        var below = borough == null
                ? areas.listBoroughs().stream().map(one -> new Office(grant.organisation(), one.id(), null))
                : areas.listWithin(areas.get(borough).borough()).stream()
                        .filter(one -> one.kind() != AreaKind.BOROUGH)
                        .map(one -> new Office(grant.organisation(), borough, one.id()));
        return Stream.concat(Stream.of(own), below);
    }

    /// Empty for whoever does not write for it.
    Optional<Office> find(Viewer viewer, String code) {
        var parts = code.split("/", -1);
        return office(parts).filter(office -> Desk.may(viewer, Function.COMPOSE, office));
    }

    private Optional<Office> office(String[] parts) {
        return switch (parts.length) {
            case 1 -> Optional.of(new Office(parts[0], null, null));
            case 2 -> areas.findBorough(parts[1]).map(one -> new Office(parts[0], one.id(), null));
            case 3 ->
                areas.find(parts[1], parts[2])
                        .map(one -> new Office(parts[0], one.borough().id(), one.id()));
            default -> Optional.empty();
        };
    }

    String code(Office office) {
        var area = office.area();
        var borough = office.borough();
        if (area != null)
            return office.organisation() + "/" + areas.get(area).borough().slug() + "/"
                    + areas.get(area).slug();
        return borough == null
                ? office.organisation()
                : office.organisation() + "/" + areas.get(borough).borough().slug();
    }
}
