package org.wardmote.volunteering.scheme;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;
import org.wardmote.people.People;

/// Says in a sentence what happened to a scheme, and what follows by when. It names officers and never a
/// coordinator.
@Component
public class StepWords {

    private final People people;

    StepWords(People people) {
        this.people = people;
    }

    public String what(Step step, Frame.Words words) {
        var officer = step.officer();
        if (step.kind().equals(Deed.OFFICER.code()) && officer != null)
            return words.say(
                    "watch.step.officer", people.staffName(officer).orElseGet(() -> words.say("desk.who.colleague")));
        return words.say("watch.step." + step.kind());
    }

    /// Null where nothing follows.
    @Nullable
    public String next(Step step, Frame.Words words) {
        var due = step.dueAt();
        if (due == null || step.kind().equals("overdue")) return null;
        return words.say("watch.next." + step.stage().code(), new TimeWords(words, step.at()).day(due));
    }
}
