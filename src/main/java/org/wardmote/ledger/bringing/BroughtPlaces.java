package org.wardmote.ledger.bringing;

import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Options;
import org.wardmote.ledger.Placed;

/// To whom something was said, and where: an area of today by its code, or only a borough, or only an organisation.
@Component
class BroughtPlaces {

    private final Areas areas;
    private final Organisations organisations;

    BroughtPlaces(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    Placed read(Cells cells, Options options) {
        var area = cells.find("area_code")
                .map(code -> areas.findByCode(code)
                        .orElseThrow(() -> new BadRow("No area of today has the code \"" + code + "\".")));
        var organisation = cells.find("organisation")
                .or(() -> options.find("organisation"))
                .or(() -> area.map(its -> its.force()))
                .orElseThrow(() -> new BadRow("\"organisation\" and \"area_code\" are empty: say whose it is."));
        if (organisations.find(organisation).isEmpty())
            throw new BadRow("There is no organisation \"" + organisation + "\".");
        if (area.isEmpty()) return new Placed(organisation, null, null);
        var its = area.get();
        var borough = its.borough().id();
        return new Placed(organisation, borough, its.kind() == AreaKind.BOROUGH ? null : its.id());
    }
}
