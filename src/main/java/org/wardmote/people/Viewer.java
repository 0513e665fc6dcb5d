package org.wardmote.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;

/// Whoever is asking: nobody in particular, a person who has signed in, or staff. Handlers take one as an argument
/// and hand it to where data is read, which is where permission is checked.
///
/// @param grants what they may do at this moment; empty unless they signed in with a second factor
public record Viewer(@Nullable PersonId person, List<Grant> grants) {

    public static final Viewer NOBODY = new Viewer(null, List.of());

    public boolean isSignedIn() {
        return person != null;
    }

    /// The person who has signed in.
    public PersonId whom() {
        if (person == null) throw new NotFound();
        return person;
    }

    public boolean holds(Function function) {
        return grants.stream().anyMatch(grant -> grant.function() == function);
    }

    public boolean may(Function function, String organisation, @Nullable AreaId borough, @Nullable AreaId area) {
        return grants.stream()
                .anyMatch(grant -> grant.function() == function && grant.covers(organisation, borough, area));
    }

    /// Where they hold any of these functions. A listing starts from here.
    public List<Grant> reach(Function... functions) {
        var wanted = List.of(functions);
        return grants.stream()
                .filter(grant -> wanted.contains(grant.function()))
                .toList();
    }
}
