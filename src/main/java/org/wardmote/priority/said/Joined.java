package org.wardmote.priority.said;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Released;
import org.wardmote.priority.Decisions;
import org.wardmote.priority.YouSaid;

/// Decisions and released answers in one list, newest first.
@Component
class Joined implements YouSaid {

    /// @param at its place in the list
    record Entry(Cursor at, Answer answer) {}

    private final Decisions decisions;
    private final Released released;

    Joined(Decisions decisions, Released released) {
        this.decisions = decisions;
        this.released = released;
    }

    @Override
    public List<Answer> latest(Area area, int most, Frame.Words words) {
        return latest(Place.placed(area.force(), area), most, words);
    }

    @Override
    public List<Answer> latest(String organisation, int most, Frame.Words words) {
        return latest(Place.placed(organisation, null), most, words);
    }

    private List<Answer> latest(Placed within, int most, Frame.Words words) {
        return list(within, null, null, most, words).stream().map(Entry::answer).toList();
    }

    /// How many decisions of a year that is over must not even be known to exist.
    int countUnconfirmed(String organisation, int year) {
        return decisions.countUnconfirmed(organisation, year).orElse(0);
    }

    List<Entry> list(Placed within, @Nullable String subject, @Nullable Cursor before, int most, Frame.Words words) {
        var telling = new Telling(words);
        var decided = decisions.list(within, subject, before == null ? null : before.ofDecisions(), most).stream()
                .map(one ->
                        new Entry(new Cursor(one.publishedAt(), true, one.id().number()), telling.decision(one)));
        var wanted = new Released.Wanted(within, subject, before == null ? null : before.ofAnswers());
        var answered = released.list(wanted, most).stream()
                .map(one -> new Entry(new Cursor(one.releasedAt(), false, one.id()), telling.answer(one)));
        return Stream.concat(decided, answered)
                .sorted((one, other) -> Cursor.NEWEST_FIRST.compare(one.at(), other.at()))
                .limit(most)
                .toList();
    }
}
