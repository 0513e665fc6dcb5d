package org.wardmote.engagement.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.area.WithheldNames;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.JsonObjects;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// `import meetings`: our CSV, or the events that data.police.uk answers.
@Component
class MeetingsImport implements Import {

    private final ReadingMeetings reading;
    private final KeepingMeetings meetings;
    private final WithheldNames withheld;
    private final TellingMeetings telling;

    MeetingsImport(ReadingMeetings reading, KeepingMeetings meetings, WithheldNames withheld, TellingMeetings telling) {
        this.reading = reading;
        this.meetings = meetings;
        this.withheld = withheld;
        this.telling = telling;
    }

    @Override
    public String kind() {
        return "meetings";
    }

    @Override
    public Layout layout() {
        return MeetingsLayout.LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var complete = complete(options);
        var listed = new HashMap<String, Set<String>>();
        var clean = withheld.cleaner();
        var faultless = new FaultlessTally(tally);
        if (JsonObjects.isJson(file)) readJson(file, options, faultless, row -> keep(row.cleaned(clean), listed));
        else {
            var source = options.find("source").orElse("file");
            listed.put(source, new HashSet<>());
            Rows.each(file, ReadingMeetings.COLUMNS, faultless, row -> {
                keep(reading.read(row, source).cleaned(clean), listed);
                tally.kept();
            });
        }
        if (complete) cancelMissing(listed, faultless, tally);
        telling.tell();
    }

    private interface Use {
        void keep(MeetingRow row);
    }

    private void readJson(ImportFile file, Options options, Tally tally, Use use) {
        JsonObjects.each(file, tally, (path, array, objects) -> {
            for (var object : objects) {
                try {
                    if (reading.isOther(object)) {
                        tally.note("Object " + object.number() + " of " + path + " is no meeting: passed over.");
                        continue;
                    }
                    use.keep(reading.read(object, path, options));
                    tally.kept();
                } catch (BadRow e) {
                    tally.refused(object.number(), e.sentence());
                }
            }
        });
    }

    private void keep(MeetingRow row, Map<String, Set<String>> listed) {
        if (!listed.computeIfAbsent(row.source(), source -> new HashSet<>()).add(row.uid()))
            throw new BadRow("The file has this meeting twice.");
        meetings.keep(row);
    }

    private void cancelMissing(Map<String, Set<String>> listed, FaultlessTally seen, Tally tally) {
        if (!seen.faultless()) {
            tally.note("Rows were refused, so no meeting was taken to be cancelled.");
            return;
        }
        var cancelled = listed.entrySet().stream()
                .mapToInt(source -> meetings.cancelMissing(source.getKey(), source.getValue()))
                .sum();
        if (cancelled > 0) tally.note(cancelled + " meetings to come are not in the file and are now cancelled.");
    }

    private static boolean complete(Options options) {
        return options.find("complete")
                .map(said -> switch (said.toLowerCase(java.util.Locale.ROOT)) {
                    case "", "yes", "true" -> true;
                    case "no", "false" -> false;
                    default -> throw new FileRefused("--complete is yes or no, not \"" + said + "\".");
                })
                .orElse(false);
    }
}
