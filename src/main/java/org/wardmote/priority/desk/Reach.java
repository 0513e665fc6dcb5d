package org.wardmote.priority.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Who may see what is made of what people said: whoever works on it for its organisation in its area, and whoever
/// scrutinises that organisation for the body that oversees it.
@Component
public class Reach {

    /// @param borough null: everywhere
    /// @param area null: all of the borough
    public record Scope(
            String organisation,
            @Nullable AreaId borough,
            @Nullable AreaId area) {

        boolean covers(Scope other) {
            return organisation.equals(other.organisation)
                    && (borough == null || borough.equals(other.borough))
                    && (area == null || area.equals(other.area));
        }
    }

    private final Organisations organisations;

    Reach(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Whether one of these functions reaches what is placed there, or scrutiny does.
    public boolean reads(Viewer viewer, Placed placed, Set<Function> functions) {
        return functions.stream().anyMatch(function -> may(viewer, function, placed)) || scrutinises(viewer, placed);
    }

    public static boolean may(Viewer viewer, Function function, Placed placed) {
        return viewer.may(function, placed.organisation(), placed.borough(), placed.area());
    }

    public boolean scrutinises(Viewer viewer, Placed placed) {
        return organisations
                .findOverseerOf(placed.organisation())
                .filter(overseer -> viewer.may(Function.SCRUTINISE, overseer.id(), placed.borough(), placed.area()))
                .isPresent();
    }

    /// Where the viewer reads by one of these functions or as a scrutineer. One within a wider one is left out, so
    /// that nothing is listed twice.
    public List<Scope> scopes(Viewer viewer, Set<Function> functions) {
        var all = Stream.concat(
                        functions.stream()
                                .flatMap(function -> viewer.reach(function).stream())
                                .map(Reach::own),
                        viewer.reach(Function.SCRUTINISE).stream().flatMap(this::overseen))
                .distinct()
                .toList();
        return all.stream()
                .filter(scope -> all.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .toList();
    }

    private static Scope own(Grant grant) {
        return new Scope(grant.organisation(), grant.borough(), grant.area());
    }

    private Stream<Scope> overseen(Grant grant) {
        return organisations.find(grant.organisation()).stream()
                .flatMap(overseer -> Stream.ofNullable(overseer.oversees()))
                .map(force -> new Scope(force, grant.borough(), grant.area()));
    }
}
