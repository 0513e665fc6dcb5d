package org.wardmote.ledger.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.telling.KeptBack;
import org.wardmote.ledger.wording.When;
import org.wardmote.people.People;

/// What was said on both sides and what happened, as the person is to see it: the marks of posts and desks are left
/// out.
@Component
class Conversation {

    private static final Set<String> OWN = Set.of("received", "replied", "reopened", "complained");
    private static final Set<String> WITH_WORDS =
            Set.of("received", "replied", "reopened", "asked", "answered", "passed-on", "published");
    private static final Set<String> HAPPENED = Set.of(
            "assigned",
            "merged",
            "held",
            "complained",
            "referral-offered",
            "referral-returned",
            "referral-accepted",
            "missed",
            "escalated",
            "unreached",
            "outcome-told",
            "closed");
    private static final Set<String> ALL =
            Stream.concat(WITH_WORDS.stream(), HAPPENED.stream()).collect(Collectors.toUnmodifiableSet());
    /// Several in a row are told as one.
    private static final Set<String> ONCE = Set.of("assigned", "held", "outcome-told");

    private final Contributions contributions;
    private final People people;
    private final NextSteps nextSteps;
    private final KeptBack keptBack;

    Conversation(Contributions contributions, People people, NextSteps nextSteps, KeptBack keptBack) {
        this.contributions = contributions;
        this.people = people;
        this.nextSteps = nextSteps;
        this.keptBack = keptBack;
    }

    List<Told> of(Contribution contribution, Frame.Words words) {
        return of(contribution, words, ALL);
    }

    /// @param kinds what of it is told
    List<Told> of(Contribution contribution, Frame.Words words, Set<String> kinds) {
        var steps = nextSteps.of(contribution.id());
        var isWithheld = keptBack.isWithheld(contribution.id());
        var told = new ArrayList<Told>();
        var before = "";
        for (var entry : contributions.thread(contribution.id())) {
            var isAgain = ONCE.contains(entry.kind()) && entry.kind().equals(before);
            if (entry.forPerson()) before = entry.kind();
            if (isAgain || isWithheld && entry.kind().equals("outcome-told")) continue;
            if (entry.forPerson() && kinds.contains(entry.kind())) told.add(told(entry, steps.get(entry.id()), words));
        }
        return told;
    }

    private Told told(Entry entry, NextSteps.@Nullable NextStep next, Frame.Words words) {
        var when = new When(words);
        return new Told(
                title(entry, words),
                when.moment(entry.happenedAt()),
                OWN.contains(entry.kind()),
                WITH_WORDS.contains(entry.kind()) ? kept(entry, words) : null,
                next == null ? null : note(next, when));
    }

    private String title(Entry entry, Frame.Words words) {
        var key = "ledger.thread.kind." + entry.kind();
        return Optional.ofNullable(entry.by())
                .filter(by -> entry.kind().equals("asked") || entry.kind().equals("answered"))
                .flatMap(people::staffName)
                .map(name -> words.say(key + ".by", name))
                .orElseGet(() -> words.say(key));
    }

    private static String kept(Entry entry, Frame.Words words) {
        return entry.words() == null ? words.say("ledger.thread.erased") : entry.words();
    }

    private static String note(NextSteps.NextStep next, When when) {
        return next.by() == null
                ? when.words().say("ledger.thread.next", next.words())
                : when.words().say("ledger.thread.next.by", next.words(), when.day(next.by()));
    }
}
