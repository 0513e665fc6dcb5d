package org.wardmote.ledger.answer;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// The pages on which one small thing is done to a contribution. The words of each are named after its verb.
@Component
class Acts {

    private final Cases cases;
    private final DeskFrames frames;
    private final Sayings sayings;

    Acts(Cases cases, DeskFrames frames, Sayings sayings) {
        this.cases = cases;
        this.frames = frames;
        this.sayings = sayings;
    }

    /// To show the form for it. The contribution, for those who do this with it; to others it is not there.
    Contribution get(String reference, String verb, Viewer viewer) {
        var one = find(reference, verb, viewer);
        cases.open(one, viewer);
        return one;
    }

    /// The same once the form is sent: then it comes back should the purpose of reading have run out meanwhile.
    Contribution find(String reference, String verb, Viewer viewer) {
        var one = cases.find(reference, viewer);
        if (!Cases.mayDo(verb, one, viewer)) throw new NotFound();
        return one;
    }

    /// Does it and leads back to its page, which says so; or, where it has gone out of sight by it, to the list.
    Supplier<Object> doing(Contribution one, String verb, Viewer viewer, Runnable deed) {
        return () -> {
            cases.open(one, viewer);
            deed.run();
            return cases.isSeen(one.reference(), viewer)
                    ? new SeeOther("/desk/contributions/" + one.reference() + "?done=" + verb)
                    : new SeeOther("/desk/contributions");
        };
    }

    Frame home(Contribution one) {
        return frames.contribution(one.reference());
    }

    Saying saying(Frame frame) {
        return sayings.of(frame.words());
    }

    ActPage page(Contribution one, String verb, String path, Faults faults, List<Field> fields) {
        var key = "desk.act." + verb;
        var frame = frames.act(one.reference(), key + ".title");
        var saying = sayings.of(frame.words());
        var home = "/desk/contributions/" + one.reference();
        return new ActPage(
                frame,
                saying.say("desk.act.caption", one.reference().toString(), saying.place(one.placed())),
                saying.say(key + ".lede"),
                null,
                faults,
                home + "/" + path,
                fields,
                saying.say(key + ".submit"),
                home);
    }

    /// A page with one text to write.
    ActPage words(Contribution one, String verb, Faults faults, WordsForm form) {
        var words = words();
        var field = new Field.Text(
                "words",
                words.say("desk.act." + verb + ".words"),
                words.say("desk.act." + verb + ".hint"),
                form.words(),
                Intake.LONGEST);
        return page(one, verb, verb, faults, List.of(field));
    }

    /// A rule says no, or a colleague was quicker: what was written, to be copied.
    ClashPage clash(Contribution one, AnswerForm form, String sentence) {
        var frame = frames.act(one.reference(), "desk.clash.title");
        var typed = form.words() == null ? "" : form.words();
        return new ClashPage(frame, sentence, typed, "/desk/contributions/" + one.reference());
    }

    Saying words() {
        return sayings.of(frames.page("desk.due.title").words());
    }

    Frame.Words plain() {
        return words().words();
    }
}
