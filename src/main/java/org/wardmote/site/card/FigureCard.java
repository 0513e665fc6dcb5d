package org.wardmote.site.card;

import org.wardmote.figure.Figure;
import org.wardmote.site.wording.Wording;

/// A number with what it counts, out of what, when, and by whose account.
///
/// @param csv where it can be had as a file, with the numbers that it was made of
public record FigureCard(
        String value, String label, String base, String date, String definition, String source, String csv) {

    /// @param base what it was taken from, in words
    public static FigureCard of(Figure figure, String base, String csv, Wording wording) {
        return new FigureCard(
                figure.value(),
                figure.name(),
                base,
                wording.say("site.figure.as-at", wording.date(figure.asAt())),
                figure.definition(),
                wording.say("site.figure.source", figure.source()),
                csv);
    }
}
