package org.wardmote.priority.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// The wards in which somebody works, to choose from. Who works in all of London names a contribution or a ward's
/// page instead: nobody looks through hundreds.
@Component
public class Places {

    private final Areas areas;
    private final Frame.Words words;

    Places(Areas areas, Frame.Words words) {
        this.areas = areas;
        this.words = words;
    }

    public List<Choice> list(Viewer viewer) {
        return scopes(viewer)
                .map(placed -> new Choice(code(placed), name(placed)))
                .distinct()
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public Optional<Placed> find(Viewer viewer, String code) {
        return scopes(viewer).filter(placed -> code(placed).equals(code)).findFirst();
    }

    /// Every ward once, by name.
    public List<Area> listAreas(Viewer viewer, Function... functions) {
        return viewer.reach(functions).stream()
                .flatMap(this::wards)
                .map(placed -> areas.get(Objects.requireNonNull(placed.area())))
                .distinct()
                .sorted(Comparator.comparing((Area area) -> area.borough().name())
                        .thenComparing(Area::name))
                .toList();
    }

    private Stream<Placed> scopes(Viewer viewer) {
        return viewer.reach(Function.ANSWER, Function.SUPERVISE).stream().flatMap(this::wards);
    }

    private Stream<Placed> wards(Grant grant) {
        var borough = grant.borough();
        if (borough == null) return Stream.empty();
        var only = grant.area();
        if (only != null) return Stream.of(new Placed(grant.organisation(), borough, only));
        return areas.listWithin(areas.get(borough).borough()).stream()
                .filter(area -> area.kind() != AreaKind.BOROUGH)
                .map(Area::id)
                .map(area -> new Placed(grant.organisation(), borough, area));
    }

    private static String code(Placed placed) {
        var area = placed.area();
        return placed.organisation() + "/" + (area == null ? "" : area.number());
    }

    private String name(Placed placed) {
        var area = areas.get(Objects.requireNonNull(placed.area()));
        return words.say("desk.place.within", area.name(), area.borough().name());
    }
}
