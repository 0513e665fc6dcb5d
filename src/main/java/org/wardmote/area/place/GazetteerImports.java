package org.wardmote.area.place;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.area.Place;
import org.wardmote.importing.Import;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Layout.Column;
import org.wardmote.importing.Layout.Option;

/// The four kinds of named points that files bring.
@Configuration(proxyBeanMethods = false)
class GazetteerImports {

    private static final List<Column> COMMON = List.of(
            new Column(
                    "id",
                    false,
                    "By which the next file's row is known for the same; otherwise the name in its borough."),
            new Column("name", true, "As it is to be shown and found."),
            new Column("lat, lng", true, "In degrees."),
            new Column("borough", false, "Used only where the point lies a little outside the borders we have."));

    private static final List<Option> SOURCE =
            List.of(new Option("source", false, "Whose list it is; the next file of the same source takes its place."));

    private static final List<String> NOTES = List.of(
            "Points outside the loaded boroughs are passed over. What an earlier file of the same source had and this"
                    + " one lacks has ended today.");

    private final GazetteerKeeping keeping;

    GazetteerImports(GazetteerKeeping keeping) {
        this.keeping = keeping;
    }

    @Bean
    Import placesImport() {
        return gazetteer(
                "places",
                Place.Kind.PLACE,
                "Towns, villages and quarters.",
                "CSV with a header, such as the columns of GeoNames",
                new Column("feature or feature_code", false, "GeoNames' code of what it is, such as PPL."),
                new Column("population", false, "As its source has it."));
    }

    @Bean
    Import stationsImport() {
        return gazetteer(
                "stations",
                Place.Kind.STATION,
                "Railway, underground and tram stations.",
                "CSV with a header, or Transport for London's JSON list of stations",
                new Column("kind", false, "rail, underground, tram…"),
                new Column("lines", false, "Divided by semicolons."),
                new Column("step_free", false, "yes, no or partly."),
                new Column("operator", false, "Who runs it."));
    }

    @Bean
    Import streetsImport() {
        return gazetteer(
                "streets",
                Place.Kind.STREET,
                "Streets with a point on each.",
                "CSV with a header, or OS Open Names as Ordnance Survey publishes it, of which the named roads are"
                        + " taken");
    }

    @Bean
    Import contactPointsImport() {
        return gazetteer(
                "contact-points",
                Place.Kind.CONTACT_POINT,
                "Front counters and other points where the public can speak to the police.",
                "CSV with a header",
                new Column("kind", false, "front-counter, contact-point…"),
                new Column("address", false, "As on an envelope."),
                new Column("postcode", false, "Of the address."),
                new Column("hours", false, "When it is open."),
                new Column("services", false, "Divided by semicolons."),
                new Column("step_free", false, "yes or no."),
                new Column("hearing_loop", false, "yes or no."),
                new Column("telephone", false, "Its own number."),
                new Column("opened", false, "The first day."),
                new Column("closed", false, "The first day on which it was no longer open."),
                new Column("last_checked", false, "When somebody last made sure of all this."),
                new Column("source", false, "Whose word it is, row by row."));
    }

    private Import gazetteer(String word, Place.Kind kind, String summary, String formats, Column... own) {
        var columns = new ArrayList<>(COMMON);
        columns.addAll(List.of(own));
        var layout = new Layout(summary, List.of(formats + ", plain, gzip or zip"), columns, SOURCE, NOTES);
        return new GazetteerImport(word, kind, layout, new PlaceColumns(details(kind)), keeping);
    }

    private static List<String> details(Place.Kind kind) {
        return switch (kind) {
            case PLACE -> List.of("feature", "feature_code", "population");
            case STATION -> List.of("kind", "lines", "step_free", "operator");
            case STREET -> List.of();
            case CONTACT_POINT ->
                List.of("kind", "address", "postcode", "hours", "services", "step_free", "hearing_loop", "telephone");
        };
    }
}
