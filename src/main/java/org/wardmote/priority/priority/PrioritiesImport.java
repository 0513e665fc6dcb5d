package org.wardmote.priority.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.area.WithheldNames;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.JsonObjects;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.LondonTime;

/// `import priorities`: our CSV, or what data.police.uk answers.
@Component
class PrioritiesImport implements Import {

    private static final String HISTORY = "An object with a `history` has `id`, `area_code`, `issue`, and"
        + " `organisation` where it is not the area's force. Each object of its history has `at`, `by` with somebody's"
        + " public name, `words`, and a `kind`: raised, which comes first, understood, proposed, negotiated (`how`"
        + " consent, vote or talk, `people`, `took_part`, `votes_for`, `votes_against`, `dissent`), agreed (`goal`,"
        + " `review_on`, `dissent`, `override`), not-agreed, planned, acting, assessed, renewed (`review_on`), closed"
        + " (`end` solved, reduced, elsewhere or given-up); evidence (`contribution`, an id of `import contributions`,"
        + " or `words`); plan (`part` with its answers: scanning with `problem`, `harm`; analysis with `victim`,"
        + " `offender`, `location`; response with `response`, `measure`, `baseline`; assessment with `result`,"
        + " `learned`, `reached`); action (`action`, an id of its own, `owner` police, partner or residents,"
        + " `organisation`, `what`, `whose`, `due_on`, and `harmless` yes where residents do it); accepted, declined,"
        + " done, given-up (`action`); moved (`action`, `due_on` for the new day, and why in `words`); hours"
        + " (`action`, `day`, `hours`); updated; reviewed (`review_on`). All is done again by the rules of the desk.";

    private final ReadingPriorities reading;
    private final KeepingPriorities priorities;
    private final ObjectProvider<Brought> brought;
    private final WithheldNames withheld;
    private final Clock clock;

    /// @param brought asked for only where a file tells a history, since it needs most of this module
    PrioritiesImport(
            ReadingPriorities reading,
            KeepingPriorities priorities,
            ObjectProvider<Brought> brought,
            WithheldNames withheld,
            Clock clock) {
        this.reading = reading;
        this.priorities = priorities;
        this.brought = brought;
        this.withheld = withheld;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "priorities";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "What teams have promised to work on.",
                List.of(
                        "CSV, one row a priority",
                        "JSON as data.police.uk answers, or a zip of several",
                        "JSON, an array of objects, each with an array `history`, for the whole of what happened"),
                List.of(
                        new Layout.Column("id", true, "What the source calls it; the same id again changes it."),
                        new Layout.Column("area_code", true, "The code of an area of today."),
                        new Layout.Column("issue", true, "The problem, in a sentence or a few."),
                        new Layout.Column("issue_date", true, "When it was agreed."),
                        new Layout.Column("action", false, "What has been done."),
                        new Layout.Column("action_date", false, "When that was."),
                        new Layout.Column("state", false, "agreed, acting, renewed, or closed."),
                        new Layout.Column(
                                "closed", false, "When it was closed; the day of the last action where empty.")),
                List.of(
                        new Layout.Option("source", false, "Whose ids these are, for CSV; file where it is not said."),
                        new Layout.Option(
                                "area", false, "For JSON: the code of the area, where the path does not say."),
                        new Layout.Option("force", false, "For JSON: the force whose neighbourhood ids these are."),
                        new Layout.Option("as-at", false, "The day of the file; today where it is not said.")),
                List.of(
                        "A priority of data.police.uk has no id: it is the same when its area, issue and date are.",
                        HISTORY));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var day = options.findDate("as-at").orElse(LondonTime.today(clock));
        var clean = withheld.cleaner();
        var seen = new HashSet<String>();
        if (JsonObjects.isJson(file)) readJson(file, options, tally, clean, row -> keep(row.cleaned(clean), day, seen));
        else {
            var source = options.find("source").orElse("file");
            Rows.each(file, ReadingPriorities.COLUMNS, tally, row -> {
                keep(reading.read(row, source).cleaned(clean), day, seen);
                tally.kept();
            });
        }
    }

    private interface Use {
        void keep(PriorityRow row);
    }

    private void readJson(ImportFile file, Options options, Tally tally, UnaryOperator<String> clean, Use use) {
        JsonObjects.each(file, tally, (path, array, objects) -> {
            for (var object : objects) {
                try {
                    if (!object.has("history") && reading.isOther(object)) {
                        tally.note("Object " + object.number() + " of " + path + " is no priority: passed over.");
                        continue;
                    }
                    if (object.has("history")) brought.getObject().bring(object, options, clean);
                    else use.keep(reading.read(object, path, options));
                    tally.kept();
                } catch (BadRow e) {
                    tally.refused(object.number(), e.sentence());
                }
            }
        });
    }

    private void keep(PriorityRow row, LocalDate day, HashSet<String> seen) {
        if (!seen.add(row.key())) throw new BadRow("The file has this priority twice.");
        priorities.keep(row, day);
    }
}
