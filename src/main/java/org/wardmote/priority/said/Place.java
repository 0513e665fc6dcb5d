package org.wardmote.priority.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Placed;

/// Whose answers are read, and where.
///
/// @param area a borough or a ward; null: all of the organisation's
record Place(Organisation organisation, @Nullable Area area) {

    Placed placed() {
        return placed(organisation.id(), area);
    }

    static Placed placed(String organisation, @Nullable Area area) {
        if (area == null) return new Placed(organisation, null, null);
        var borough = area.borough().id();
        return new Placed(organisation, borough, area.kind() == AreaKind.BOROUGH ? null : area.id());
    }

    String path() {
        return area == null ? "/answers" : area.path() + "/answers";
    }

    String name() {
        return area == null ? organisation.name() : area.name();
    }

    List<Crumb> crumbs(Frame.Words words) {
        var here = new Crumb(words.say("answers.crumb"), null);
        if (area == null) return List.of(here);
        var all = new Crumb(words.say("answers.crumb"), "/answers");
        if (area.kind() == AreaKind.BOROUGH) return List.of(all, new Crumb(area.name(), null));
        var borough = area.borough();
        return List.of(all, new Crumb(borough.name(), borough.path() + "/answers"), new Crumb(area.name(), null));
    }
}
