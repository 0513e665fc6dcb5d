package org.wardmote.messaging.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;

/// Whose announcements are listed.
///
/// @param area a borough or what lies in one; null: everywhere
record Place(@Nullable Area area) {

    static final Place EVERYWHERE = new Place(null);

    String path() {
        return area == null ? Entry.PATH : area.path() + Entry.PATH;
    }

    /// A ward hears what is announced to its borough; on a borough's page is what is announced to any ward of it.
    @Nullable
    List<AreaId> areas(Areas areas) {
        if (area == null) return null;
        if (area.kind() != AreaKind.BOROUGH)
            return List.of(area.id(), area.borough().id());
        return Stream.of(
                        Stream.of(area),
                        areas.listWithin(area.borough()).stream(),
                        areas.listTownCentres(area.borough()).stream())
                .flatMap(some -> some)
                .map(Area::id)
                .toList();
    }

    List<Crumb> crumbs(Frame.Words words) {
        var here = new Crumb(words.say("alerts.crumb"), null);
        if (area == null) return List.of(here);
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(area.borough().name(), area.borough().path()));
        if (area.kind() != AreaKind.BOROUGH) crumbs.add(new Crumb(area.name(), area.path()));
        crumbs.add(here);
        return crumbs;
    }
}
