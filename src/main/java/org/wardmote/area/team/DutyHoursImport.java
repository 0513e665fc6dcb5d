package org.wardmote.area.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// `import duty-hours`: how a team's hours went, in sum over its people, so that nobody's absence is on record
/// here.
@Component
class DutyHoursImport implements Import {

    private static final Set<String> KINDS = Set.of("proactive", "reactive", "abstracted", "absent");
    private static final double MOST_HOURS = 100_000;

    private final AreasByCode areas;
    private final ServingTeams serving;
    private final JdbcClient jdbc;

    DutyHoursImport(AreasByCode areas, ServingTeams serving, JdbcClient jdbc) {
        this.areas = areas;
        this.serving = serving;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "duty-hours";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "How the hours of a team went in a month, all its people together.",
                List.of("CSV, one row a team, month, kind and reason"),
                List.of(
                        new Layout.Column("area_code", true, "The code of an area of today that a team serves."),
                        new Layout.Column("month", true, "As 2026-03."),
                        new Layout.Column(
                                "kind",
                                true,
                                "proactive, reactive, abstracted (on duty elsewhere) or absent (leave, sickness)."),
                        new Layout.Column("reason", false, "Why away; needed for abstracted and absent."),
                        new Layout.Column("hours", true, "A number of hours.")),
                List.of(),
                List.of("A row for a month, kind and reason that is recorded already corrects it."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var seen = new HashSet<String>();
        Rows.each(file, List.of("area_code", "month", "kind", "hours"), tally, row -> {
            var month = month(row.get("month"));
            var kind = kind(row);
            var reason = reason(row, kind);
            var team = team(row, month.atEndOfMonth());
            if (!seen.add(team + " " + month + " " + kind + " " + reason))
                throw new BadRow("The file has this team, month, kind and reason twice.");
            keep(team, month, kind, reason, row.number("hours", 0, MOST_HOURS));
            tally.kept();
        });
    }

    /// Who served the area then, or serves it now.
    private long team(Row row, LocalDate day) {
        var area = areas.get(row);
        return serving.find(area.id(), day)
                .orElseGet(() -> serving.get(area, areas.day(Options.NONE)))
                .team();
    }

    private static YearMonth month(String written) {
        try {
            var month = YearMonth.parse(written);
            if (month.getYear() >= 1900 && month.getYear() < 2200) return month;
            throw new DateTimeException("far away");
        } catch (DateTimeException e) {
            throw new BadRow("The column \"month\" is a month such as 2026-03, not \"" + written + "\".");
        }
    }

    private static String kind(Row row) {
        var kind = row.get("kind").toLowerCase(Locale.ROOT);
        if (KINDS.contains(kind)) return kind;
        throw new BadRow(
                "The column \"kind\" is proactive, reactive, abstracted or absent, not \"" + row.get("kind") + "\".");
    }

    private static String reason(Row row, String kind) {
        var reason = Limits.text(row, "reason", 200);
        if (kind.equals("proactive") || kind.equals("reactive")) return reason.orElse("");
        return reason.orElseThrow(() -> new BadRow("Hours away need a reason."));
    }

    private void keep(long team, YearMonth month, String kind, String reason, double hours) {
        jdbc.sql("""
            insert into area.duty_hours (team, month, kind, reason, hours)
            values (:team, :month, :kind, :reason, :hours)
            on conflict (team, month, kind, reason) do update set hours = excluded.hours
            where duty_hours.hours <> excluded.hours\
            """)
                .param("team", team)
                .param("month", month.atDay(1))
                .param("kind", kind)
                .param("reason", reason)
                .param("hours", hours)
                .update();
    }
}
