package org.wardmote.site.wording;

import java.util.List;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Borough;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;

/// The way to a page.
public final class Crumbs {

    public static List<Crumb> to(Area area, Frame.Words words) {
        return area.kind() == AreaKind.BOROUGH
                ? List.of(areas(words), here(area.name()))
                : within(area.borough(), area.name(), words);
    }

    public static List<Crumb> within(Borough borough, String name, Frame.Words words) {
        return List.of(areas(words), new Crumb(borough.name(), borough.path()), here(name));
    }

    public static List<Crumb> below(Area area, String name, Frame.Words words) {
        return List.of(
                areas(words),
                new Crumb(area.borough().name(), area.borough().path()),
                new Crumb(area.name(), area.path()),
                here(name));
    }

    public static Crumb here(String name) {
        return new Crumb(name, null);
    }

    private static Crumb areas(Frame.Words words) {
        return new Crumb(words.say("site.crumb.areas"), "/areas");
    }

    private Crumbs() {}
}
