package org.wardmote.importing.run;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.importing.Report;
import org.wardmote.importing.Tally;

/// Counts everything and remembers the first refusals; a file of a million bad rows must not fill the memory.
final class CountedTally implements Tally {

    private static final int REMEMBERED = 200;

    private final List<Report.Refused> refused = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long kept;
    private long refusals;

    @Override
    public void kept() {
        kept++;
    }

    @Override
    public void refused(long row, String sentence) {
        refusals++;
        if (refused.size() < REMEMBERED) refused.add(new Report.Refused(row, sentence));
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    boolean clean() {
        return refusals == 0;
    }

    boolean keptAny() {
        return kept > 0;
    }

    Report report(String kind, String file, boolean saved) {
        return new Report(kind, file, kept, List.copyOf(refused), refusals, List.copyOf(notes), saved);
    }
}
