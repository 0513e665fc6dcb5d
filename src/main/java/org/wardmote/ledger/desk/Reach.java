package org.wardmote.ledger.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Where somebody's functions reach, in the form in which queries ask for it: three arrays side by side, one scope
/// at each position. A listing starts from these, so that what lies outside is never read.
public record Reach(List<Scope> scopes) {

    /// @param borough null: everywhere
    /// @param area null: all of the borough
    public record Scope(
            String organisation,
            @Nullable AreaId borough,
            @Nullable AreaId area) {

        public boolean covers(Scope other) {
            return organisation.equals(other.organisation)
                    && (borough == null || borough.equals(other.borough))
                    && (area == null || area.equals(other.area));
        }
    }

    /// A scope within a wider one is left out, so that nothing is listed twice.
    public static Reach of(Viewer viewer, Function... functions) {
        var all = viewer.reach(functions).stream().map(Reach::scope).distinct().toList();
        return new Reach(all.stream()
                .filter(scope -> all.stream().noneMatch(other -> !other.equals(scope) && other.covers(scope)))
                .toList());
    }

    private static Scope scope(Grant grant) {
        return new Scope(grant.organisation(), grant.borough(), grant.area());
    }

    /// No more than one local area of it.
    public Reach within(AreaId borough, AreaId area) {
        return new Reach(scopes.stream()
                .filter(scope -> scope.covers(new Scope(scope.organisation(), borough, area)))
                .map(scope -> new Scope(scope.organisation(), borough, area))
                .distinct()
                .toList());
    }

    public boolean isNowhere() {
        return scopes.isEmpty();
    }

    public String[] organisations() {
        return scopes.stream().map(Scope::organisation).toArray(String[]::new);
    }

    public @Nullable Long[] boroughs() {
        return scopes.stream().map(scope -> number(scope.borough())).toArray(Long[]::new);
    }

    public @Nullable Long[] areas() {
        return scopes.stream().map(scope -> number(scope.area())).toArray(Long[]::new);
    }

    private static @Nullable Long number(@Nullable AreaId id) {
        return id == null ? null : id.number();
    }
}
