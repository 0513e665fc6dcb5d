package org.wardmote.people.request;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;

/// A decision as it is typed.
///
/// @param keep `yes` or `no`
/// @param tell `yes` or `no`
/// @param silence why the person is not told
public record DecisionForm(
        String reference,
        long record,
        @Nullable String keep,
        @Nullable String because,
        @Nullable String tell,
        @Nullable String silence) {

    private static final int MOST = 1000;

    static DecisionForm blank(String reference) {
        return new DecisionForm(reference, 0, null, null, null, null);
    }

    Faults faults(Frame.Words words) {
        var faults = Faults.NONE;
        if (!isAnswer(keep)) faults = faults.and("keep", words.say("data.decide.keep.missing"));
        if (isBlank(because)) faults = faults.and("because", words.say("data.decide.because.missing"));
        if (isLong(because)) faults = faults.and("because", words.say("data.decide.too-long", MOST));
        if ("yes".equals(keep) && !isAnswer(tell)) faults = faults.and("tell", words.say("data.decide.tell.missing"));
        if ("yes".equals(keep) && "no".equals(tell) && isBlank(silence))
            faults = faults.and("silence", words.say("data.decide.silence.missing"));
        if (isLong(silence)) faults = faults.and("silence", words.say("data.decide.too-long", MOST));
        return faults;
    }

    Decision decision() {
        var kept = "yes".equals(keep);
        var silent = kept && "no".equals(tell) ? silence : null;
        return new Decision(kept, because == null ? "" : because.strip(), silent == null ? null : silent.strip());
    }

    private static boolean isAnswer(@Nullable String answer) {
        return "yes".equals(answer) || "no".equals(answer);
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && text.length() > MOST;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
