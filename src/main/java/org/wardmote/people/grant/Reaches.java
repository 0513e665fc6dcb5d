package org.wardmote.people.grant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;

/// Where a function holds, between the words of an address and the records.
@Component
class Reaches {

    private final Areas areas;
    private final Organisations organisations;

    Reaches(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    /// @param borough as its address names it, null or blank for everywhere
    /// @param area likewise, null or blank for all of the borough
    Granted.Reach named(String organisation, @Nullable String borough, @Nullable String area) {
        if (organisations.find(organisation).isEmpty())
            throw new MayNotBeGranted(
                    "organisation",
                    "There is no organisation \"" + organisation + "\"; there are "
                            + String.join(
                                    ", ",
                                    organisations.list().stream()
                                            .map(one -> one.id())
                                            .toList())
                            + ".");
        if (isNone(borough) || borough == null) {
            if (!isNone(area)) throw new MayNotBeGranted("borough", "Say which borough the area lies in.");
            return new Granted.Reach(organisation, null, null);
        }
        var within = areas.findBorough(borough)
                .orElseThrow(() -> new MayNotBeGranted("borough", "There is no borough \"" + borough + "\"."));
        return new Granted.Reach(organisation, within.id(), isNone(area) ? null : local(borough, area));
    }

    private AreaId local(String borough, @Nullable String area) {
        return areas.find(borough, String.valueOf(area))
                .orElseThrow(
                        () -> new MayNotBeGranted("area", "There is no area \"" + area + "\" in that borough today."))
                .id();
    }

    private static boolean isNone(@Nullable String word) {
        return word == null || word.isBlank();
    }

    /// `Metropolitan Police Service: Abbey Green, Thornfield`
    String words(Granted.Reach reach) {
        var organisation = organisations.get(reach.organisation()).name();
        if (reach.borough() == null) return organisation;
        var borough = areas.get(reach.borough()).name();
        return organisation + ": "
                + (reach.area() == null ? borough : areas.get(reach.area()).name() + ", " + borough);
    }
}
