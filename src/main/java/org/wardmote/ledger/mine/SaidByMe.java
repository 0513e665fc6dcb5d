package org.wardmote.ledger.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.thread.Door;
import org.wardmote.ledger.wording.When;
import org.wardmote.people.MyList;
import org.wardmote.people.PersonId;

/// Each thing that was said, by its reference and day: the page may be seen by whoever looks over a shoulder, so
/// neither words nor subject stand here.
@Component
class SaidByMe implements MyList {

    private static final int MOST = 100;

    private final Contributions contributions;

    SaidByMe(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public String titleKey() {
        return "ledger.mine.title";
    }

    @Override
    public String emptyKey() {
        return "ledger.mine.none";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Line> of(PersonId person, Frame.Words words) {
        return contributions.listOf(person).stream()
                .limit(MOST)
                .map(contribution -> line(contribution, words))
                .toList();
    }

    private static Line line(Contribution contribution, Frame.Words words) {
        var said =
                words.say("ledger.mine.said", contribution.reference(), new When(words).day(contribution.receivedAt()));
        var state = words.say("ledger.thread.state." + contribution.state().code());
        return new Line(said, Door.address(contribution), state, detail(contribution, words));
    }

    private static @Nullable String detail(Contribution contribution, Frame.Words words) {
        var clock = contribution.clock();
        if (clock.stoppedAt() != null) return null;
        var due = new When(words).moment(clock.dueAt());
        return words.say(clock.missedAt() == null ? "ledger.mine.due" : "ledger.mine.missed", due);
    }
}
