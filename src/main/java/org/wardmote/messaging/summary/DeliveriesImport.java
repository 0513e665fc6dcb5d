package org.wardmote.messaging.summary;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Changes;

/// `import deliveries`: how many households had a summary on paper.
@Component
class DeliveriesImport implements Import {

    private static final List<String> COLUMNS =
            List.of("area_code", "period", "households", "delivered", "source", "counted_on");
    private static final int MOST = 1_000_000;
    private static final int MOST_SOURCE = 200;

    private final Deliveries deliveries;
    private final Areas areas;
    private final Changes changes;
    private final Clock clock;

    DeliveriesImport(Deliveries deliveries, Areas areas, Changes changes, Clock clock) {
        this.deliveries = deliveries;
        this.areas = areas;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "deliveries";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "How many households of a ward had its summary on paper.",
                List.of("CSV, one row a ward and period"),
                List.of(
                        new Layout.Column("area_code", true, "The ward's statistical code, of today's wards."),
                        new Layout.Column("period", true, "The last month that the summary is about, such as 2026-11."),
                        new Layout.Column("households", true, "How many households the ward has."),
                        new Layout.Column("delivered", true, "How many of them had it."),
                        new Layout.Column("source", true, "Who delivered and counted; never a person's name."),
                        new Layout.Column("counted_on", true, "The day of the count.")),
                List.of(),
                List.of("A row for a ward and period that are there already takes their place."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        Rows.each(file, COLUMNS, tally, row -> {
            deliveries.record(area(row).id(), delivered(row));
            tally.kept();
        });
        changes.announce();
    }

    private Area area(Row row) {
        var code = row.get("area_code");
        var area = areas.findByCode(code).orElseThrow(() -> new BadRow("No area of today has the code " + code + "."));
        if (area.kind() != AreaKind.WARD && area.kind() != AreaKind.NEIGHBOURHOOD)
            throw new BadRow(area.name() + " is no ward; a summary is made for each ward.");
        return area;
    }

    private Counted delivered(Row row) {
        var households = (int) row.number("households", 1, MOST);
        var source = row.get("source");
        if (source.length() > MOST_SOURCE) throw new BadRow("The column \"source\" is longer than 200 characters.");
        var counted = row.findDate("counted_on").orElseThrow(() -> new BadRow("The column \"counted_on\" is empty."));
        if (counted.isAfter(LondonTime.today(clock))) throw new BadRow("The column \"counted_on\" is a day to come.");
        return new Counted(
                Edition.find(row.get("period"), LondonTime.today(clock))
                        .orElseThrow(() -> new BadRow(
                                "The column \"period\" is a month of the last two years, such as" + " 2026-11.")),
                households,
                (int) row.number("delivered", 0, households),
                source,
                counted);
    }
}
