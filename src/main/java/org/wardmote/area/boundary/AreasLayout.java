package org.wardmote.area.boundary;

import java.util.List;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Layout.Column;
import org.wardmote.importing.Layout.Option;

/// What the import of areas says of itself.
final class AreasLayout {

    static final Layout LAYOUT = new Layout(
            "Borders of wards, boroughs, neighbourhoods or town centres, as one boundary set with the day from which"
                    + " it holds.",
            List.of("GeoJSON (a FeatureCollection in WGS84), plain or gzip"),
            List.of(
                    new Column(
                            "WD25CD, LAD25CD or code",
                            true,
                            "The area's statistical code; any year may stand in the name."),
                    new Column("WD25NM, LAD25NM or name", true, "The area's name."),
                    new Column("LAD25CD or borough_code", false, "The code of the authority that it lies in."),
                    new Column("LAD25NM or borough", false, "The name of the authority that it lies in."),
                    new Column("WD13CDO", false, "The code of before 2011, which tells the authority too."),
                    new Column("force", false, "The police force, where it is not the authority's.")),
            List.of(
                    new Option("kind", true, "ward, borough, neighbourhood or town-centre."),
                    new Option("set", true, "A name for the set, such as WD25."),
                    new Option("from", true, "The day from which it holds, such as 2025-05-01."),
                    new Option("source", false, "Where the borders come from, to be printed beneath maps."),
                    new Option("licence", false, "Under what licence, to be printed too."),
                    new Option("force", false, "The police force of all its areas."),
                    new Option(
                            "approximate", false, "yes for borders drawn roughly: any other set takes their place.")),
            List.of(
                    "A new set ends the one before it on the day it begins. A set of older borders can be imported"
                        + " later and finds its place by its day. A second file with the same set and day adds to it.",
                    "Where the areas name no borough, each lies in the borough that it overlaps most. Where wards name"
                        + " theirs and no borough borders were imported for that day, each borough is the union of its"
                        + " wards.",
                    "Neighbourhoods are approximate always: wards take their place. Areas in the City of London belong"
                            + " to its own police force, all others to the Metropolitan Police, unless the file or an"
                            + " option says otherwise."));

    private AreasLayout() {}
}
