package org.wardmote.people.grant;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Period;

/// What has to be true before a function is given.
@Component
class GrantRules {

    static final Set<Function> ONLY_IN_OVERSIGHT = Set.of(Function.SCRUTINISE, Function.VISIT);

    private final RecordedGrants grants;
    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;

    GrantRules(RecordedGrants grants, Organisations organisations, Areas areas, Clock clock) {
        this.grants = grants;
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
    }

    void check(Asked asked, Giver giver) {
        var organisation = organisations
                .find(asked.reach().organisation())
                .orElseThrow(() -> new MayNotBeGranted("organisation", "There is no such organisation."));
        checkReach(asked, giver);
        if (asked.person().equals(giver.person()))
            throw new MayNotBeGranted("email", "Nobody gives functions to themselves. Ask another administrator.");
        if (ONLY_IN_OVERSIGHT.contains(asked.function()) && organisation.kind() != Organisation.Kind.OVERSIGHT)
            throw new MayNotBeGranted(
                    "function", "Only an oversight body has this function, and this is none: " + organisation.name());
        checkDays(asked.period());
        checkOthers(asked, organisation);
    }

    private void checkReach(Asked asked, Giver giver) {
        var reach = asked.reach();
        if (reach.area() != null) {
            if (reach.borough() == null) throw new MayNotBeGranted("borough", "Say which borough the area lies in.");
            if (!areas.get(reach.area()).borough().id().equals(reach.borough()))
                throw new MayNotBeGranted("area", "That area does not lie in that borough.");
        }
        if (!giver.reaches(reach))
            throw new MayNotBeGranted(
                    "organisation", "You give functions only for the organisation and the area that you administer.");
    }

    private void checkDays(Period period) {
        if (period.from().isBefore(LondonTime.today(clock)))
            throw new MayNotBeGranted("from", "A function is held from today at the earliest, not from before.");
        if (period.from().equals(period.until()))
            throw new MayNotBeGranted("until", "It would end on the day on which it begins.");
    }

    private void checkOthers(Asked asked, Organisation organisation) {
        for (var held : grants.listOf(asked.person())) {
            if (!held.isOpenOn(asked.period().from()) || !overlap(held, asked.period())) continue;
            if (Walls.lieBetween(organisations.get(held.reach().organisation()).kind(), organisation.kind()))
                throw new MayNotBeGranted(
                        "email",
                        "They hold a function on the other side of the wall between the police and the body that"
                                + " oversees them. That must end first.");
            if (held.function() == asked.function() && Objects.equals(held.reach(), asked.reach()))
                throw new MayNotBeGranted("function", "They hold this function there already.");
        }
    }

    private static boolean overlap(Granted held, Period asked) {
        var until = asked.until();
        return until == null || held.period().from().isBefore(until);
    }
}
