package org.wardmote.area.postcode;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wardmote.area.boundary.LoadedAreas;
import org.wardmote.area.boundary.PartEditions;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Layout.Column;
import org.wardmote.importing.Layout.Option;
import org.wardmote.importing.Options;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.LondonTime;

/// Takes a release of postcodes. What an earlier release held and this one lacks is no longer in use.
@Component
final class PostcodesImport implements Import {

    private static final Pattern MONTH_IN_NAME =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-_.](\\d\\d)(?:[-_.](\\d\\d))?(?!\\d)");

    private static final Layout LAYOUT = new Layout(
            "Postcodes with the point each stands for.",
            List.of(
                    "Code-Point Open as Ordnance Survey publishes it: the zip, or one of its CSV files without a"
                            + " header",
                    "CSV with a header, plain or gzip"),
            List.of(
                    new Column("postcode", true, "In any spacing and case."),
                    new Column(
                            "easting, northing",
                            false,
                            "On the National Grid, in metres; both 0 where it has no location."),
                    new Column("lat, lon", false, "In degrees, instead of or besides the easting and northing."),
                    new Column("pqi", false, "How good the position is: 10 the best, 90 none."),
                    new Column("ward_gss", false, "The statistical code of the ward that it is published with."),
                    new Column("borough_gss", false, "The code of the authority.")),
            List.of(new Option(
                    "release",
                    false,
                    "The day it was published, such as 2025-11-01; otherwise the month in the file's name, or today.")),
            List.of(
                    "Postcodes outside the loaded areas are passed over, so that the file of Great Britain can be"
                            + " given. Load areas first.",
                    "A postcode that is missing here though an earlier release had it counts as no longer in use since"
                        + " this release. Only the postcode areas that occur in the file (such as SW) are compared, so"
                        + " that the files of Code-Point Open can come one by one."));

    private final LoadedAreas loaded;
    private final StoringPostcodes storing;
    private final PartEditions editions;
    private final Clock clock;

    PostcodesImport(LoadedAreas loaded, StoringPostcodes storing, PartEditions editions, Clock clock) {
        this.loaded = loaded;
        this.storing = storing;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "postcodes";
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var release = options.findDate("release").or(() -> inName(file.name())).orElse(LondonTime.today(clock));
        var taking = new TakingPostcodes(ground(), tally);
        storing.copy(copying -> new PostcodeFile(file, tally).each(row -> taking.take(row, copying)));
        taking.note();
        storing.merge(file.name(), release, taking.areaLetters(), tally);
        editions.next(PartEditions.Part.POSTCODES);
    }

    private LoadedGround ground() {
        var today = LondonTime.today(clock);
        var boroughs = loaded.listBoroughs(today);
        if (boroughs.isEmpty())
            throw new FileRefused(
                    "No areas are loaded yet, so it cannot be said which postcodes are ours. Import areas first.");
        return LoadedGround.of(boroughs, loaded.listLocal(today));
    }

    private static Optional<LocalDate> inName(String name) {
        var found = MONTH_IN_NAME.matcher(name);
        if (!found.find()) return Optional.empty();
        try {
            var day = found.group(3) == null ? 1 : Integer.parseInt(found.group(3));
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
