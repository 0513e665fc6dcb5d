package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.SeeOther;

/// Leads from a place to whoever is to be written to.
@Component
class WherePages {

    private final Frames frames;
    private final Areas areas;
    private final Organisations organisations;
    private final Whereabouts whereabouts;
    private final ContactPages contact;

    WherePages(Frames frames, Areas areas, Organisations organisations, Whereabouts whereabouts, ContactPages contact) {
        this.frames = frames;
        this.areas = areas;
        this.organisations = organisations;
        this.whereabouts = whereabouts;
        this.contact = contact;
    }

    WherePage form() {
        return page("", null);
    }

    Object lookFor(@Nullable String typed, HttpServletResponse response) {
        var where = Typed.line(typed);
        if (where == null) return wrong("", "ledger.contact.where.none", response);
        if (Typed.length(where) > Whereabouts.LONGEST) return wrong(where, "ledger.contact.where.long", response);
        var meant = whereabouts.read(where);
        if (meant.isOne()) return new SeeOther(Addressees.path(meant.areas().getFirst()));
        return meant.areas().isEmpty() ? wrong(where, "ledger.contact.where.unknown", response) : which(meant.areas());
    }

    private WherePage wrong(String typed, String problemKey, HttpServletResponse response) {
        response.setStatus(422);
        return page(typed, problemKey);
    }

    private WherePage page(String typed, @Nullable String problemKey) {
        var key = problemKey == null ? "ledger.contact.where.title" : "ledger.contact.where.title.wrong";
        var frame = frames.personal("/contact", List.of(), key);
        var faults = problemKey == null ? Faults.NONE : Faults.NONE.and("where", frame.say(problemKey));
        return new WherePage(frame, faults, typed, boroughs(), bodies(Organisation.Kind.POLICE), contact.exit());
    }

    private WhichPage which(List<Area> found) {
        var frame = frames.personal("/contact", List.of(), "ledger.contact.where.several");
        var choices = new LinkedHashMap<String, String>();
        for (var area : found) choices.put(ContactPages.named(area, frame), Addressees.path(area));
        return new WhichPage(frame, frame.say("ledger.contact.where.several.lede"), choices, contact.exit());
    }

    WhichPage oversight() {
        var frame = frames.frame("/contact", List.of(), "ledger.contact.oversight.title");
        var lede = frame.say("ledger.contact.oversight.lede");
        return new WhichPage(frame, lede, bodies(Organisation.Kind.OVERSIGHT), contact.exit());
    }

    private Map<String, String> boroughs() {
        var names = new LinkedHashMap<String, String>();
        for (var borough : areas.listBoroughs()) names.put(borough.name(), Addressees.path(borough));
        return names;
    }

    private Map<String, String> bodies(Organisation.Kind kind) {
        var names = new LinkedHashMap<String, String>();
        for (var body : organisations.list()) if (body.kind() == kind) names.put(body.name(), Addressees.path(body));
        return names;
    }
}
