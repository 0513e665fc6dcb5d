package org.wardmote.scrutiny.drill;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.References;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;

/// Puts the list together: the newest of them, each by its reference.
@Component
class MeasurePages {

    static final int MOST = 1000;

    private final Frames frames;
    private final Frame.Words words;
    private final References references;

    MeasurePages(Frames frames, Frame.Words words, References references) {
        this.frames = frames;
        this.words = words;
        this.references = references;
    }

    MeasurePage page(Measure measure, Board board, Span span, List<Counted.One> found) {
        var saying = new Saying(words);
        var name = saying.name(measure);
        var shown = found.stream().limit(MOST).toList();
        var known = references.of(
                shown.stream().map(Counted.One::contribution).distinct().toList());
        return new MeasurePage(
                frames.personal(
                        "/desk",
                        List.of(new Crumb(words.say("scoreboard.drill.desk"), "/desk"), new Crumb(name, null)),
                        "scoreboard.drill.title",
                        name,
                        board.name()),
                name,
                board.caption(),
                words.say("scoreboard.drill.count", found.size(), saying.span(span)),
                saying.definition(measure),
                found.size() > MOST ? words.say("scoreboard.drill.most", MOST) : null,
                shown.stream().map(one -> row(one, known, saying)).toList(),
                board.path());
    }

    private MeasurePage.Row row(Counted.One one, Map<ContributionId, Reference> known, Saying saying) {
        var reference = known.get(one.contribution());
        return reference == null
                ? new MeasurePage.Row(List.of(words.say("scoreboard.drill.gone"), saying.date(one.day())), null)
                : new MeasurePage.Row(
                        List.of(reference.toString(), saying.date(one.day())), "/desk/contributions/" + reference);
    }
}
