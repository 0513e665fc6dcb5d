package org.wardmote.scrutiny.told;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.Organisation.Kind;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// People who look, each with one function.
public final class Viewing {

    /// @param borough null: everywhere
    public static Viewer supervising(String organisation, @Nullable Area borough) {
        return holding(Function.SUPERVISE, organisation, Kind.POLICE, borough);
    }

    public static Viewer scrutinising(String organisation) {
        return holding(Function.SCRUTINISE, organisation, Kind.OVERSIGHT, null);
    }

    public static Viewer holding(Function function, String organisation, Kind kind, @Nullable Area borough) {
        var grant = new Grant(function, organisation, kind, borough == null ? null : borough.id(), null);
        return new Viewer(new PersonId(new UUID(1, 1)), List.of(grant));
    }

    private Viewing() {}
}
