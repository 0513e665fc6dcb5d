package org.wardmote.people;

import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;

/// How desk pages name places, organisations and colleagues.
public record Naming(Frame.Words words, Areas areas, Organisations organisations, People people) {

    /// `Abbey Green, Thornfield`, `Thornfield`, or the organisation where it is of no place.
    public String place(String organisation, @Nullable AreaId borough, @Nullable AreaId area) {
        if (area != null) return area(area);
        if (borough != null) return area(borough);
        return organisation(organisation);
    }

    public String area(AreaId id) {
        var area = areas.get(id);
        return area.borough().id().equals(id)
                ? area.name()
                : words.say("desk.place.within", area.name(), area.borough().name());
    }

    public String organisation(String id) {
        return organisations.get(id).name();
    }

    /// A colleague's public name; one without is called a colleague.
    public String colleague(@Nullable PersonId person) {
        if (person == null) return words.say("desk.who.nobody");
        return people.staffName(person).orElseGet(() -> words.say("desk.who.colleague"));
    }
}
