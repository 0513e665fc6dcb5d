package org.wardmote.priority.finding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;

/// Those who supervise a ward, or where nobody does its borough, or else all of the organisation.
@Component
class Supervisors {

    private final Holders holders;

    Supervisors(Holders holders) {
        this.holders = holders;
    }

    List<PersonId> nearest(Placed placed) {
        return Stream.of(
                        without(list(placed, placed.borough(), placed.area()), list(placed, placed.borough(), null)),
                        without(list(placed, placed.borough(), null), list(placed, null, null)),
                        list(placed, null, null))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PersonId> list(Placed placed, @Nullable AreaId borough, @Nullable AreaId area) {
        return holders.list(Function.SUPERVISE, placed.organisation(), borough, area);
    }

    private static List<PersonId> without(List<PersonId> some, List<PersonId> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
