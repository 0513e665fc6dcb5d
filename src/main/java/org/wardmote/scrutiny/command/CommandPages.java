package org.wardmote.scrutiny.command;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.scrutiny.command.CommandPage.Link;
import org.wardmote.scrutiny.reach.Reach;
import org.wardmote.scrutiny.scoreboard.Asked;
import org.wardmote.scrutiny.scoreboard.Board;
import org.wardmote.scrutiny.scoreboard.Saying;

/// Puts the one screen together.
@Component
class CommandPages {

    private final Frames frames;
    private final Frame.Words words;
    private final Indicators indicators;
    private final Clock clock;

    CommandPages(Frames frames, Frame.Words words, Indicators indicators, Clock clock) {
        this.frames = frames;
        this.words = words;
        this.indicators = indicators;
        this.clock = clock;
    }

    CommandPage page(Board board, List<Reach.Seen> seen) {
        var asked = new Asked(board.organisation().id(), null, null);
        var span = asked.span(LondonTime.today(clock));
        var shown = indicators.list(board, asked, span, new Saying(words));
        var red =
                shown.stream().filter(one -> one.tone().equals(Indicators.RED)).count();
        var frame = frames.personal(
                "/desk",
                List.of(new Crumb(words.say("desk.crumb"), "/desk"), new Crumb(board.name(), null)),
                "command.title",
                board.name());
        return new CommandPage(
                frame,
                frame.title(),
                board.organisation().name(),
                words.say("command.summary", red, shown.size()),
                shown,
                others(board, seen),
                asked.on(board.path()));
    }

    private static List<Link> others(Board board, List<Reach.Seen> seen) {
        return seen.stream()
                .filter(one -> !(one.organisation().equals(board.organisation().id())
                        && one.borough().equals(board.area())))
                .map(one -> new Link(
                        one.borough().name(),
                        "/desk/command?area=" + one.borough().slug() + "&of=" + one.organisation()))
                .toList();
    }
}
