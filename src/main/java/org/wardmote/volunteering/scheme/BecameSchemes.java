package org.wardmote.volunteering.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.ContributionId;

/// Whoever asked for a scheme reads at their private link how far it has come, and what is due by when.
@Component
class BecameSchemes implements Became {

    private final SchemeRows rows;
    private final StepWords steps;

    BecameSchemes(SchemeRows rows, StepWords steps) {
        this.rows = rows;
        this.steps = steps;
    }

    @Override
    public List<Line> of(ContributionId contribution, Frame.Words words) {
        var lines = new ArrayList<Line>();
        var happened = rows.stepsSince(contribution);
        for (var step : happened) {
            var isLast = step.equals(happened.getLast());
            lines.add(new Line(step.at(), text(step, isLast, words), null));
        }
        return lines;
    }

    private String text(Step step, boolean isLast, Frame.Words words) {
        return Stream.of(steps.what(step, words), step.note(), isLast ? steps.next(step, words) : null)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
