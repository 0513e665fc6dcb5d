package org.wardmote.ledger.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// Puts the page together on which a second person looks at an answer.
@Component
class Reviews {

    /// An answer with the contribution it was written for.
    ///
    /// @param isOpen false where the record is restricted and nobody has said lately what they need it for
    record Case(Contribution one, Written answer, boolean isOpen) {}

    private final Cases cases;
    private final WrittenAnswers answers;
    private final Contributions contributions;
    private final DeskFrames frames;
    private final Sayings sayings;

    Reviews(Cases cases, WrittenAnswers answers, Contributions contributions, DeskFrames frames, Sayings sayings) {
        this.cases = cases;
        this.answers = answers;
        this.contributions = contributions;
        this.frames = frames;
        this.sayings = sayings;
    }

    /// An answer to another contribution, or to one that is not theirs to decide about, is not there.
    Case find(String reference, long id, String kind, Viewer viewer) {
        var one = cases.find(reference, viewer);
        var who = kind.equals("release") ? Function.PUBLISH : Function.ANSWER;
        if (!Cases.may(who, one, viewer) && !Cases.may(Function.SUPERVISE, one, viewer)) throw new NotFound();
        var answer = answers.find(id)
                .filter(found -> found.contribution().equals(one.id()))
                .orElseThrow(NotFound::new);
        return new Case(one, answer, cases.isOpen(one, viewer));
    }

    /// @param kind `reading` or `release`, after which words and addresses are named
    ReviewPage page(Case on, String kind, ReviewForm form, Faults faults) {
        var key = "desk.review." + kind;
        var frame = frames.act(on.one().reference(), key + ".title");
        var saying = sayings.of(frame.words());
        var home = "/desk/contributions/" + on.one().reference();
        var answer = on.answer();
        return new ReviewPage(
                frame,
                saying.say(
                        "desk.review.caption",
                        on.one().reference().toString(),
                        saying.place(on.one().placed()),
                        saying.colleague(answer.author())),
                saying.say(key + ".lede"),
                faults,
                shown(on, said(on.one()), saying),
                shown(on, answer.words(), saying),
                on.isOpen() ? next(answer, saying) : null,
                home + "/answer/" + answer.id() + "/" + kind,
                saying.say(key + ".legend"),
                List.of(new Choice("yes", saying.say(key + ".yes")), new Choice("no", saying.say(key + ".no"))),
                form.good(),
                kind.equals("release"),
                form.question(),
                saying.say(key + ".words"),
                saying.say(key + ".hint"),
                form.words(),
                saying.say(key + ".submit"),
                home);
    }

    private static String shown(Case on, @Nullable String words, Saying saying) {
        if (!on.isOpen()) return saying.say("desk.words.restricted");
        return words == null ? saying.say("desk.words.erased") : words;
    }

    private static @Nullable String next(Written answer, Saying saying) {
        var step = answer.nextStep();
        var day = answer.nextBy();
        return step == null || day == null
                ? step
                : saying.say("desk.review.next-by", step, saying.times().day(day));
    }

    private @Nullable String said(Contribution one) {
        return contributions.thread(one.id()).stream()
                .filter(entry -> entry.kind().equals("received"))
                .findFirst()
                .map(Entry::words)
                .orElse(null);
    }

    Frame.Words words() {
        return frames.page("desk.due.title").words();
    }
}
