package org.wardmote.scrutiny.scoreboard;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.naming.Names;
import org.wardmote.scrutiny.promise.Promised;
import org.wardmote.scrutiny.promise.Promises;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Row;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Table;

/// Lists promises that were missed. They stay, kept later or not.
@Component
class TellingMissed {

    private static final int MOST = 10;

    private final Promises promises;
    private final Names names;

    TellingMissed(Promises promises, Names names) {
        this.promises = promises;
        this.names = names;
    }

    Came.Missed tell(Board board, Asked asked, Span span, Saying saying) {
        var missed = promises.list(board.organisation().id(), board.spots(), span.known()).stream()
                .filter(Promised::isMissed)
                .toList();
        var href = asked.on("/scoreboard/promises", board);
        if (missed.isEmpty()) return new Came.Missed(saying.say("scoreboard.missed.none"), null, href);
        var shown = missed.subList(0, Math.min(MOST, missed.size()));
        var named = names.of("promise", shown.stream().map(Promised::promise).toList(), saying.words());
        var rows = shown.stream()
                .map(one -> {
                    var name = named.get(one.promise());
                    return new Row(
                            List.of(
                                    name == null
                                            ? saying.say("scoreboard.promise.number", String.valueOf(one.promise()))
                                            : name.text(),
                                    names.place(one.place(), board.organisation()),
                                    saying.date(Objects.requireNonNull(one.missedOn())),
                                    saying.ending(one)),
                            name == null ? null : name.path());
                })
                .toList();
        var heads = List.of(
                saying.say("scoreboard.promise.promise"),
                saying.say("scoreboard.promise.place"),
                saying.say("scoreboard.promise.due"),
                saying.say("scoreboard.promise.then"));
        return new Came.Missed(
                saying.say("scoreboard.missed.some", missed.size(), shown.size()),
                new Table(saying.say("scoreboard.missed.caption"), heads, rows),
                href);
    }
}
