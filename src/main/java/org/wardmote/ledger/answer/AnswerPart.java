package org.wardmote.ledger.answer;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.limit.Limits;
import org.wardmote.people.Viewer;

/// The form in which a contribution is answered: with the draft kept of it, or what was typed and has to be put
/// right.
@Component
class AnswerPart {

    private final Drafts drafts;
    private final AnswerRules rules;
    private final CaseFacts facts;
    private final Limits.Known limits;
    private final Clock clock;

    AnswerPart(Drafts drafts, AnswerRules rules, CaseFacts facts, Limits.Known limits, Clock clock) {
        this.drafts = drafts;
        this.rules = rules;
        this.facts = facts;
        this.limits = limits;
        this.clock = clock;
    }

    /// @param start the text to begin from, where one was chosen and nothing is typed yet
    CasePage.Answer fresh(Contribution one, List<Entry> thread, Viewer viewer, @Nullable String start, Saying saying) {
        var seen = thread.isEmpty() ? 0 : thread.getLast().id();
        var draft = drafts.find(one.id(), viewer.whom(), seen);
        var form = draft.map(Draft::form).orElseGet(() -> AnswerForm.blank(seen));
        if (start != null
                && AnswerRules.STARTS.contains(start)
                && (form.words() == null || form.words().isBlank())) form = form.withWords(rules.start(start));
        var saved =
                draft.map(kept -> saying.say("desk.answer.saved", saying.times().near(kept.savedAt())));
        return part(one, form, Faults.NONE, saved.orElse(null), saying);
    }

    CasePage.Answer typed(Contribution one, AnswerForm form, Faults faults, Saying saying) {
        return part(one, form, faults, null, saying);
    }

    private CasePage.Answer part(
            Contribution one, AnswerForm form, Faults faults, @Nullable String saved, Saying saying) {
        var path = "/desk/contributions/" + one.reference();
        var wantsReader = limits.of(one.placed(), clock.instant()).secondReader();
        return new CasePage.Answer(
                faults,
                path + "/answer",
                form,
                Stream.of(Disposition.ANSWERED, Disposition.ACTED, Disposition.REFERRED, Disposition.NO_ACTION)
                        .map(end -> choice("desk.answer.disposition.", end.code(), saying))
                        .toList(),
                Stream.of("yes", "no")
                        .map(end -> choice("desk.answer.outcome.", end, saying))
                        .toList(),
                AnswerRules.STARTS.stream()
                        .map(name -> new CasePage.Act(
                                path + "?start=" + name + "#words", saying.say("desk.start." + name + ".name")))
                        .toList(),
                facts.way(one, saying),
                wantsReader ? saying.say("desk.answer.reader") : null,
                saved);
    }

    private static Choice choice(String prefix, String code, Saying saying) {
        return new Choice(code, saying.say(prefix + code), saying.say(prefix + code + ".hint"));
    }
}
