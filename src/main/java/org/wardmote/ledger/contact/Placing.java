package org.wardmote.ledger.contact;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.ledger.Placed;

/// Whose it is: the ward where it happened, else the ward that was written to, else the borough, else the body as a
/// whole. A name that several places bear is asked about; one that we do not know is kept as it was typed. What
/// answers an appeal goes where the appeal came from.
@Component
class Placing {

    static final String NONE_OF_THESE = "none";

    private final Whereabouts whereabouts;
    private final Organisations organisations;

    Placing(Whereabouts whereabouts, Organisations organisations) {
        this.whereabouts = whereabouts;
        this.organisations = organisations;
    }

    sealed interface Place {
        record At(Placed placed) implements Place {}

        /// Only the person knows.
        record Which(List<Area> areas) implements Place {}
    }

    Place place(Addressee to, ContactForm form) {
        var where = form.where();
        if (to.appeal() != null || where == null || NONE_OF_THESE.equals(form.area())) return new Place.At(to.placed());
        var meant = whereabouts.read(where);
        for (var area : meant.areas()) if (area.code().equals(form.area())) return at(to, area);
        if (meant.isOne()) return at(to, meant.areas().getFirst());
        if (!meant.certain() || meant.areas().isEmpty() || isAmong(meant.areas(), to)) return new Place.At(to.placed());
        return new Place.Which(meant.areas());
    }

    private static boolean isAmong(List<Area> areas, Addressee to) {
        return areas.stream().anyMatch(area -> area.id().equals(to.placed().area()));
    }

    private Place at(Addressee to, Area area) {
        return new Place.At(reaches(to.placed(), area) ? within(to.placed(), area) : to.placed());
    }

    /// Whoever writes to a force or an oversight body as a whole stays with it, wherever it happened.
    private boolean reaches(Placed to, Area area) {
        if (to.borough() != null) return true;
        var body = organisations.get(to.organisation());
        return area.force().equals(body.kind() == Organisation.Kind.OVERSIGHT ? body.oversees() : body.id());
    }

    private static Placed within(Placed to, Area area) {
        var organisation = to.borough() == null ? to.organisation() : area.force();
        if (area.kind() != AreaKind.BOROUGH)
            return new Placed(organisation, area.borough().id(), area.id());
        return area.id().equals(to.borough()) ? to : new Placed(organisation, area.id(), null);
    }
}
