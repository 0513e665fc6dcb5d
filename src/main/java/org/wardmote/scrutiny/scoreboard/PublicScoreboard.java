package org.wardmote.scrutiny.scoreboard;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.LondonTime;
import org.wardmote.scrutiny.Scoreboard;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Tallies;

/// The one figure that a place's own page shows.
@Component
class PublicScoreboard implements Scoreboard {

    private final Boards boards;
    private final Tallies tallies;
    private final Clock clock;

    PublicScoreboard(Boards boards, Tallies tallies, Clock clock) {
        this.boards = boards;
        this.tallies = tallies;
        this.clock = clock;
    }

    @Override
    public AnsweredInTime answeredInTime(Area area) {
        var span = Span.before(LondonTime.today(clock));
        var share = tallies.withinClock(area.force(), boards.spots(area.force(), area), span);
        return new AnsweredInTime(share, span.from(), span.until());
    }

    @Override
    public String path(Area area) {
        return Boards.path(area);
    }
}
