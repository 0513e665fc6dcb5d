package org.wardmote.ledger.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.History;
import org.wardmote.ledger.history.Standing;
import org.wardmote.ledger.telling.Post;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;

/// Words the ledger's items when they leave. To somebody who is no longer tied to a contribution nothing is said
/// about it.
@Component
class LedgerLetters implements Wording {

    private final History history;
    private final Matters matters;
    private final PersonLetters letters;
    private final StaffLetters staff;

    LedgerLetters(History history, Matters matters, PersonLetters letters, StaffLetters staff) {
        this.history = history;
        this.matters = matters;
        this.letters = letters;
        this.staff = staff;
    }

    @Override
    public boolean words(Item item) {
        return switch (item.kind()) {
            case Post.RECEIPT,
                    Post.QUESTION,
                    Post.ANSWER,
                    Post.PASSED_ON,
                    Post.MISSED,
                    Post.ESCALATED,
                    Post.REFERRED,
                    Post.PROGRESS,
                    Post.WARNED -> true;
            default -> false;
        };
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        if (item.kind().equals(Post.RECEIPT))
            return history.find(new ContributionId(item.id()))
                    .filter(it -> isTheirs(it, to))
                    .flatMap(it -> letter(it, letters.receipt(matters.of(it.contribution()))));
        return history.find(item.id())
                .flatMap(of -> history.find(of.contribution()).flatMap(it -> word(item.kind(), of, it, to)));
    }

    private Optional<Letter> word(String kind, Happening of, Standing it, PersonId to) {
        var matter = matters.of(it.contribution());
        if (kind.equals(Post.WARNED)) return warning(it.contribution(), matter, to);
        return isTheirs(it, to) ? letters.find(kind, of, matter).flatMap(sheet -> letter(it, sheet)) : Optional.empty();
    }

    private Optional<Letter> warning(Contribution it, Matter matter, PersonId to) {
        if (!it.clock().isRunning()) return Optional.empty();
        if (it.assignedTo() == null) return Optional.of(staff.nobodyHas(matter));
        if (to.equals(it.assignedTo())) return Optional.of(staff.warning(matter));
        return it.confided() ? Optional.of(staff.confided(matter)) : Optional.empty();
    }

    private static boolean isTheirs(Standing it, PersonId to) {
        return to.equals(it.origin().person());
    }

    /// @param sheet what the letter says
    private Optional<Letter> letter(Standing it, Sheet sheet) {
        var matter = matters.of(it.contribution());
        var placed = it.contribution().placed();
        var office = new Office(it.contribution().lead(), placed.borough(), placed.area());
        return Optional.of(new Letter(
                sheet.subject(),
                matter.sender(),
                sheet.blocks(),
                matter.why(),
                Locale.UK,
                office,
                it.contribution().confided() ? it.contribution().announcement() : null,
                null));
    }

    /// The part of a letter that differs from kind to kind.
    record Sheet(String subject, List<Letter.Block> blocks) {}
}
