package org.wardmote.site.card;

import org.wardmote.figure.Figure;
import org.wardmote.site.wording.Wording;

/// A number with what it counts, out of what, when, and by whose account.
public record FigureCard(String value, String label, String base, String date, String definition, String source) {

    /// @param base what it was taken from, in words
    public static FigureCard of(Figure figure, String base, Wording wording) {
        return new FigureCard(
                figure.value(),
                figure.name(),
                base,
                wording.say("site.figure.as-at", wording.date(figure.asAt())),
                figure.definition(),
                wording.say("site.figure.source", figure.source()));
    }
}
