package org.wardmote.importing;

import java.util.List;

/// What became of a file.
///
/// @param refused the first of the rows refused, as many as a person would read
/// @param refusals how many there were
/// @param saved whether what was kept has been stored
public record Report(
        String kind, String file, long kept, List<Refused> refused, long refusals, List<String> notes, boolean saved) {

    public record Refused(long row, String sentence) {}

    public long read() {
        return kept + refusals;
    }
}
