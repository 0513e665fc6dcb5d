package org.wardmote.ledger.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.contribution.Handling.Answering;

/// What an answer must be beyond having words: written by a person, not a template alone, and with a next step that
/// lies ahead.
@Component
class AnswerRules {

    /// Texts to begin from, by the last part of their message keys. What stands in square brackets is to be filled.
    static final List<String> STARTS = List.of("looked", "plan", "cannot");

    private static final int LEAST_OF_ONES_OWN = 20;

    /// Shorter pieces, such as `on`, stand in everybody's words.
    private static final int LEAST_OF_A_SENTENCE = 10;

    private final Frame.Words words;
    private final Clock clock;

    AnswerRules(Frame.Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String start(String name) {
        return words.say("desk.start." + name + ".text");
    }

    String quicker() {
        return words.say("desk.clash.quicker");
    }

    Faults check(AnswerForm form, Faults found) {
        var faults = found;
        var text = form.words();
        if (text != null && !text.isBlank() && isTemplate(text))
            faults = faults.and("words", words.say("desk.answer.words.template"));
        if (!form.day().isBlank()) {
            var date = form.day().date();
            if (date.isEmpty()) faults = faults.and("nextBy", words.say("desk.answer.next-by.none"));
            else if (date.get().isBefore(LondonTime.today(clock)))
                faults = faults.and("nextBy", words.say("desk.answer.next-by.past"));
        }
        var hasStep = form.nextStep() != null && !form.nextStep().isBlank();
        if (!hasStep && !form.day().isBlank()) faults = faults.and("nextStep", words.say("desk.answer.next-step.none"));
        if ("no".equals(form.outcome()) && !hasStep)
            faults = faults.and("nextStep", words.say("desk.answer.next-step.owed"));
        return faults;
    }

    /// A gap left open, or nearly nothing once the sentences of the templates are taken out.
    private boolean isTemplate(String text) {
        var own = plain(text);
        for (var name : STARTS) {
            var start = start(name);
            for (var gap : start.split("(?=\\[)|(?<=])")) if (gap.startsWith("[") && text.contains(gap)) return true;
            for (var sentence : start.split("[.\n]|\\[[^]]*]")) {
                var taken = plain(sentence);
                if (taken.length() >= LEAST_OF_A_SENTENCE) own = own.replace(taken, "");
            }
        }
        return own.length() < LEAST_OF_ONES_OWN && !plain(text).equals(own);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    Answering answering(AnswerForm form) {
        return new Answering(
                String.valueOf(form.words()).strip(),
                Disposition.of(String.valueOf(form.disposition())),
                "yes".equals(form.outcome()),
                form.nextStep() == null || form.nextStep().isBlank()
                        ? null
                        : form.nextStep().strip(),
                endOfDay(form));
    }

    /// By the last second of that day in London, also on the days of 23 and 25 hours.
    private static @Nullable Instant endOfDay(AnswerForm form) {
        return form.day()
                .date()
                .map(day -> LondonTime.startOf(day.plusDays(1)).minusSeconds(1))
                .orElse(null);
    }
}
