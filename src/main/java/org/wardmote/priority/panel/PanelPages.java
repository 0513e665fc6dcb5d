package org.wardmote.priority.panel;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.DeskFrames;
import org.wardmote.priority.desk.Places;
import org.wardmote.priority.desk.Sayings;
import org.wardmote.priority.desk.Within;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Worked;

/// The desk's pages of ward panels.
@Component
class PanelPages {

    private static final String LIST = "/desk/panel";

    private final Packs packs;
    private final Worked worked;
    private final Areas areas;
    private final Desk desk;

    /// What every desk page asks.
    @Component
    record Desk(Within within, Places places, DeskFrames frames, Sayings sayings) {}

    PanelPages(Packs packs, Worked worked, Areas areas, Desk desk) {
        this.packs = packs;
        this.worked = worked;
        this.areas = areas;
        this.desk = desk;
    }

    Frame.Words words() {
        return desk.frames().page("panel.title").words();
    }

    /// For those who may read what happens in its ward; to others it is not there.
    Area get(String borough, String ward, Viewer viewer) {
        return areas.find(borough, ward)
                .filter(area -> desk.within().reads(viewer, Packs.placed(area)))
                .orElseThrow(NotFound::new);
    }

    List<Standing> waiting(Area area) {
        return worked.listOf(Packs.placed(area)).stream().filter(Packs::waits).toList();
    }

    static String path(Area area) {
        return LIST + "/" + area.borough().slug() + "/" + area.slug();
    }

    PanelsPage list(Viewer viewer) {
        var frame = desk.frames().page("panel.title");
        var functions = new Function[] {Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE};
        return new PanelsPage(
                frame,
                desk.places().listAreas(viewer, functions).stream()
                        .map(area -> new PanelsPage.Line(
                                frame.say(
                                        "desk.place.within",
                                        area.name(),
                                        area.borough().name()),
                                path(area)))
                        .toList());
    }

    PanelPage page(Area area, Viewer viewer, Faults faults, PanelForm form, boolean entered) {
        var above = new Crumb(words().say("panel.title"), LIST);
        var frame = desk.frames().below(above, "panel.one.title", area.name());
        var saying = desk.sayings().of(frame.words());
        return new PanelPage(
                frame,
                entered ? saying.say("panel.entered") : null,
                packs.make(area, viewer, saying),
                area.path() + "/panel",
                desk.within().works(viewer, Packs.placed(area)) ? path(area) : null,
                faults,
                form.day(),
                form.typed(),
                List.of(
                        new Choice("later", saying.say("panel.outcome.later")),
                        new Choice("agreed", saying.say("panel.outcome.agreed")),
                        new Choice("not-agreed", saying.say("panel.outcome.not-agreed"))));
    }
}
