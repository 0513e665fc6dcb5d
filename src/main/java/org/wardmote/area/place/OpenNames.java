package org.wardmote.area.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmote.importing.Row;

/// The rows of OS Open Names, whose files have no header: the columns by their place, and which rows are streets.
final class OpenNames {

    static final List<String> COLUMNS = List.of(
            "id",
            "names_uri",
            "name1",
            "name1_lang",
            "name2",
            "name2_lang",
            "type",
            "local_type",
            "geometry_x",
            "geometry_y",
            "most_detail_view_res",
            "least_detail_view_res",
            "mbr_xmin",
            "mbr_ymin",
            "mbr_xmax",
            "mbr_ymax",
            "postcode_district",
            "postcode_district_uri",
            "populated_place",
            "populated_place_uri",
            "populated_place_type",
            "district_borough",
            "district_borough_uri",
            "district_borough_type",
            "county_unitary",
            "county_unitary_uri",
            "county_unitary_type",
            "region",
            "region_uri",
            "country",
            "country_uri",
            "related_spatial_object",
            "same_as_dbpedia",
            "same_as_geonames");

    private static final Set<String> STREETS = Set.of("Named Road", "Section Of Named Road");

    /// Whether the row is of OS Open Names at all.
    static boolean isOne(Row row) {
        return row.find("local_type").isPresent() && row.find("geometry_x").isPresent();
    }

    /// A street, or nothing where the row is a wood, a hill or a postcode.
    static Optional<IncomingPlace> street(Row row) {
        if (!STREETS.contains(row.get("local_type"))) return Optional.empty();
        var details = new LinkedHashMap<String, String>();
        row.find("postcode_district").ifPresent(district -> details.put("postcode_district", district));
        return Optional.of(new IncomingPlace(
                row.line(),
                row.find("id").orElse(null),
                PlaceColumns.name(row.get("name1")),
                PlaceColumns.ofGrid(row, "geometry_x", "geometry_y"),
                row.find("district_borough").orElse(null),
                details,
                null,
                null,
                null,
                null));
    }

    private OpenNames() {}
}
