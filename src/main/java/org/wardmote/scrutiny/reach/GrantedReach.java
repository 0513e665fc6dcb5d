package org.wardmote.scrutiny.reach;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;

/// Who may see what a figure counts: supervisors their own organisation's in their area, those who scrutinise also
/// that of the force their organisation oversees. Only references are shown; who may read what lies behind one is
/// the ledger's to say.
@Component
class GrantedReach implements Reach {

    private final Organisations organisations;
    private final Areas areas;

    GrantedReach(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    @Override
    public void require(Viewer viewer, String organisation, Area area) {
        var itsArea = area.kind() == AreaKind.BOROUGH ? null : area.id();
        if (viewer.reach(Function.SUPERVISE, Function.SCRUTINISE).stream()
                .noneMatch(grant -> reaches(grant, organisation, area.borough().id(), itsArea))) throw new NotFound();
    }

    private boolean reaches(Grant grant, String organisation, AreaId borough, @Nullable AreaId area) {
        if (grant.covers(organisation, borough, area)) return true;
        var oversees = organisations.get(grant.organisation()).oversees();
        return grant.function() == Function.SCRUTINISE
                && organisation.equals(oversees)
                && grant.covers(grant.organisation(), borough, area);
    }

    @Override
    public List<Seen> listSeen(Viewer viewer) {
        return viewer.reach(Function.SUPERVISE, Function.SCRUTINISE).stream()
                .filter(grant -> grant.area() == null)
                .flatMap(grant -> {
                    var organisation = grant.function() == Function.SCRUTINISE
                            ? organisations.get(grant.organisation()).oversees()
                            : grant.organisation();
                    return organisation == null ? Stream.empty() : listSeen(grant, organisation);
                })
                .distinct()
                .toList();
    }

    private Stream<Seen> listSeen(Grant grant, String organisation) {
        return areas.listBoroughs().stream()
                .filter(borough -> grant.borough() == null || grant.borough().equals(borough.id()))
                .map(borough -> new Seen(organisation, borough));
    }

    @Override
    public String requireOversight(Viewer viewer, String organisation, @Nullable Area borough) {
        return viewer.reach(Function.SCRUTINISE).stream()
                .filter(grant -> grant.kind() == Organisation.Kind.OVERSIGHT)
                .filter(grant -> organisation.equals(
                        organisations.get(grant.organisation()).oversees()))
                .filter(grant -> grant.covers(grant.organisation(), borough == null ? null : borough.id(), null))
                .map(Grant::organisation)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
