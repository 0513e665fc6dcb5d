package org.wardmote.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.kernel.Frame;

/// Stands in for a module that makes something of contributions.
public final class BecamePart implements Became {

    private final Map<ContributionId, Line> lines = new HashMap<>();

    public void make(ContributionId of, Instant at, String text, String path) {
        lines.put(of, new Line(at, text, path));
    }

    @Override
    public List<Line> of(ContributionId contribution, Frame.Words words) {
        return lines.containsKey(contribution) ? List.of(lines.get(contribution)) : List.of();
    }
}
