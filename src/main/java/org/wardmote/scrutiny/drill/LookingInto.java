package org.wardmote.scrutiny.drill;

import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Who may see what a figure counts: supervisors their own organisation's in their area, those who scrutinise also
/// that of the force their organisation oversees. Only references are shown; who may read what lies behind one is
/// the ledger's to say.
@Component
class LookingInto {

    private final Organisations organisations;

    LookingInto(Organisations organisations) {
        this.organisations = organisations;
    }

    void require(Viewer viewer, String organisation, Area area) {
        var itsArea = area.kind() == AreaKind.BOROUGH ? null : area.id();
        if (viewer.reach(Function.SUPERVISE, Function.SCRUTINISE).stream()
                .noneMatch(grant -> reaches(grant, organisation, area.borough().id(), itsArea))) throw new NotFound();
    }

    private boolean reaches(
            Grant grant, String organisation, AreaId borough, @org.jspecify.annotations.Nullable AreaId area) {
        if (grant.covers(organisation, borough, area)) return true;
        var oversees = organisations.get(grant.organisation()).oversees();
        return grant.function() == Function.SCRUTINISE
                && organisation.equals(oversees)
                && grant.covers(grant.organisation(), borough, area);
    }
}
