package org.wardmote.scrutiny.standard;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Area;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;
import org.wardmote.people.Viewer;
import org.wardmote.scrutiny.reach.Reach;

/// The oversight body says what it expects, for days to come: nobody is held to what was not yet said, and whom it
/// is expected of cannot set it.
@Component
class SettingTargets {

    private static final int MOST_OWNER = 120;

    private final Targets targets;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettingTargets(Targets targets, Reach reach, TransactionTemplate transaction, Clock clock) {
        this.targets = targets;
        this.reach = reach;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param borough null: everywhere
    record Wish(
            Standard standard,
            String organisation,
            @Nullable Area borough,
            LocalDate from,
            int aim,
            int red,
            String owner,
            LocalDate reviewOn) {}

    void set(Wish wish, Viewer viewer) {
        var setBy = reach.requireOversight(viewer, wish.organisation(), wish.borough());
        if (!wish.from().isAfter(LondonTime.today(clock)))
            throw new Refusal.Invalid("A target holds from tomorrow at the earliest.");
        var target = sound(wish, setBy);
        transaction.executeWithoutResult(status -> targets.set(target));
    }

    /// Whoever may set it, and from whatever day.
    static Target sound(Wish wish, String setBy) {
        refuseUnlessInOrder(wish);
        if (!wish.reviewOn().isAfter(wish.from()))
            throw new Refusal.Invalid("A target is reviewed after the day from which it holds.");
        if (wish.owner().codePoints().noneMatch(Character::isLetter))
            throw new Refusal.Invalid("Name the post that answers for it: nothing turns red without an owner.");
        var borough = wish.borough() == null ? 0 : wish.borough().id().number();
        return new Target(
                wish.standard(),
                wish.organisation(),
                borough,
                wish.from(),
                wish.aim(),
                wish.red(),
                Said.of(wish.owner(), MOST_OWNER),
                wish.reviewOn(),
                setBy);
    }

    private static void refuseUnlessInOrder(Wish wish) {
        if (wish.aim() < 0 || wish.red() < 0 || wish.aim() > 1_000_000 || wish.red() > 1_000_000)
            throw new Refusal.Invalid("A target is a number from 0.");
        if (wish.standard().isShare() && (wish.aim() > 100 || wish.red() > wish.aim()))
            throw new Refusal.Invalid("A share is red below a number that is not above its target, both up to 100.");
        if (!wish.standard().isShare() && wish.red() < wish.aim())
            throw new Refusal.Invalid("A count is red above a number that is not below its target.");
    }
}
