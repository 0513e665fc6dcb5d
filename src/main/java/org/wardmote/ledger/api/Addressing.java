package org.wardmote.ledger.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.contact.Addressees;

/// To whom a statement goes: a ward, a borough, or a police force or oversight body as a whole.
@Component
class Addressing {

    private final Addressees addressees;
    private final Organisations organisations;

    Addressing(Addressees addressees, Organisations organisations) {
        this.addressees = addressees;
        this.organisations = organisations;
    }

    @Nullable
    Placed find(Statement.@Nullable To to, Faults faults) {
        if (to == null || (to.borough() == null) == (to.organisation() == null)) {
            faults.add("to", "Name a borough and perhaps its ward, or an organisation.");
            return null;
        }
        return to.organisation() == null
                ? area(to, String.valueOf(to.borough()), faults)
                : body(to.organisation(), faults);
    }

    private @Nullable Placed area(Statement.To to, String borough, Faults faults) {
        try {
            var ward = to.ward();
            return (ward == null ? addressees.borough(borough) : addressees.ward(borough, ward)).placed();
        } catch (NotFound unknown) {
            faults.add("to", "We know no such place. Each is written as in the address of its page under /areas.");
            return null;
        }
    }

    private @Nullable Placed body(String id, Faults faults) {
        var known = organisations.find(id).filter(one -> one.kind() != Organisation.Kind.COUNCIL);
        if (known.isEmpty()) faults.add("to.organisation", "We know no such police force or oversight body.");
        return known.map(one -> new Placed(one.id(), null, null)).orElse(null);
    }
}
