package org.wardmote.ledger.telling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.history.Standing;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;

/// Who sees to it that somebody has a contribution: the supervisors of its ward; where there are none, those of its
/// borough; else those of the organisation that leads it. Never whoever it complains of.
@Component
class Supervisors {

    private final Holders holders;

    Supervisors(Holders holders) {
        this.holders = holders;
    }

    List<PersonId> nearest(Standing it) {
        var lead = it.contribution().lead();
        var placed = it.contribution().placed();
        var ofWard = list(it, lead, placed.borough(), placed.area());
        var ofBorough = list(it, lead, placed.borough(), null);
        var ofAll = list(it, lead, null, null);
        return Stream.of(without(ofWard, ofBorough), without(ofBorough, ofAll), ofAll)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PersonId> list(Standing it, String lead, @Nullable AreaId borough, @Nullable AreaId area) {
        return without(
                holders.list(Function.SUPERVISE, lead, borough, area),
                Stream.ofNullable(it.origin().about()).toList());
    }

    private static List<PersonId> without(List<PersonId> some, List<PersonId> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
