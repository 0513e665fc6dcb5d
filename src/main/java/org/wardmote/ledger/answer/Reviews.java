package org.wardmote.ledger.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// Puts the page together on which a second person looks at an answer.
@Component
class Reviews {

    /// An answer with the contribution it was written for.
    record Case(Contribution one, Written answer) {}

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

    /// An answer to another contribution, or to one that is not theirs, is not there.
    Case get(String reference, long id, Viewer viewer) {
        var one = cases.get(reference, viewer);
        var answer = answers.find(id)
                .filter(found -> found.contribution().equals(one.id()))
                .orElseThrow(NotFound::new);
        return new Case(one, answer);
    }

    /// @param kind `reading` or `release`, after which words and addresses are named
    ReviewPage page(Case on, String kind, ReviewForm form, Faults faults) {
        var key = "desk.review." + kind;
        var frame = frames.act(on.one().reference(), key + ".title");
        var saying = sayings.of(frame.words());
        var home = "/desk/contributions/" + on.one().reference();
        var answer = on.answer();
        var day = answer.nextBy();
        return new ReviewPage(
                frame,
                saying.say(
                        "desk.review.caption",
                        on.one().reference().toString(),
                        saying.place(on.one().placed()),
                        saying.colleague(answer.author())),
                saying.say(key + ".lede"),
                faults,
                said(on.one()),
                answer.words(),
                answer.nextStep() == null || day == null
                        ? answer.nextStep()
                        : saying.say(
                                "desk.review.next-by",
                                answer.nextStep(),
                                saying.times().day(day)),
                home + "/answer/" + answer.id() + "/" + kind,
                saying.say(key + ".legend"),
                List.of(new Choice("yes", saying.say(key + ".yes")), new Choice("no", saying.say(key + ".no"))),
                form.good(),
                saying.say(key + ".words"),
                saying.say(key + ".hint"),
                form.words(),
                saying.say(key + ".submit"),
                home);
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
