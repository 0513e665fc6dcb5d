package org.wardmote.ledger.mine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.became.PartOf;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.thread.Door;
import org.wardmote.ledger.thread.Holder;
import org.wardmote.ledger.wording.When;
import org.wardmote.people.MyList;
import org.wardmote.people.PersonId;

/// Each thing that was said, by its reference and day: the page may be seen by whoever looks over a shoulder, so
/// neither words nor subject stand here.
@Component
class SaidByMe implements MyList {

    private static final int MOST = 100;

    private final Contributions contributions;
    private final Holder holder;
    private final PartOf parts;

    SaidByMe(Contributions contributions, Holder holder, PartOf parts) {
        this.contributions = contributions;
        this.holder = holder;
        this.parts = parts;
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

    private Line line(Contribution contribution, Frame.Words words) {
        var said =
                words.say("ledger.mine.said", contribution.reference(), new When(words).day(contribution.receivedAt()));
        var state = words.say("ledger.thread.state." + contribution.state().code());
        var detail = Stream.of(
                        due(contribution, words).stream(),
                        Stream.of(words.say("ledger.mine.who", holder.who(contribution, words))),
                        ended(contribution, words).stream(),
                        became(contribution, words).stream())
                .flatMap(some -> some)
                .collect(Collectors.joining(". "));
        return new Line(said, Door.address(contribution), state, detail + ".");
    }

    private static Optional<String> due(Contribution contribution, Frame.Words words) {
        var clock = contribution.clock();
        if (clock.stoppedAt() != null) return Optional.empty();
        var due = new When(words).moment(clock.dueAt());
        return Optional.of(words.say(clock.missedAt() == null ? "ledger.mine.due" : "ledger.mine.missed", due));
    }

    private static Optional<String> ended(Contribution contribution, Frame.Words words) {
        return contribution.disposition() == null || contribution.state().isOpen()
                ? Optional.empty()
                : Optional.of(words.say("ledger.thread.disposition."
                        + contribution.disposition().code()));
    }

    /// What was last made of it; the rest stands on its own page.
    private Optional<String> became(Contribution contribution, Frame.Words words) {
        return parts.toldOf(contribution.id(), words).stream()
                .map(Became.Line::text)
                .reduce((before, last) -> last)
                .map(last -> last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
    }
}
