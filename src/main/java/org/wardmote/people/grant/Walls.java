package org.wardmote.people.grant;

import java.util.List;
import org.wardmote.area.Organisation;
import org.wardmote.people.Grant;

/// Whoever serves the police has no function in the body that oversees them, nor the other way round. It is refused
/// where functions are given; here it holds even so, for somebody who turns out to have been given both under two
/// addresses.
final class Walls {

    static boolean lieBetween(Organisation.Kind one, Organisation.Kind other) {
        return (one == Organisation.Kind.POLICE && other == Organisation.Kind.OVERSIGHT)
                || (one == Organisation.Kind.OVERSIGHT && other == Organisation.Kind.POLICE);
    }

    /// The side that was given first stays.
    static List<Grant> oneSideOnly(List<Grant> inOrder) {
        var first = inOrder.stream()
                .map(Grant::kind)
                .filter(kind -> kind != Organisation.Kind.COUNCIL)
                .findFirst();
        return inOrder.stream()
                .filter(grant -> first.isEmpty() || !lieBetween(first.get(), grant.kind()))
                .toList();
    }

    private Walls() {}
}
