package org.wardmote.priority.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.TypedDate;
import org.wardmote.priority.priority.Standing;

/// What was typed about a meeting: its day, who took part, and for each priority that waits a few fields that bear
/// its reference.
record PanelForm(Map<String, String> typed) {

    static final Set<String> OUTCOMES = Set.of("agreed", "not-agreed");
    private static final int LONGEST = 5_000;

    TypedDate day() {
        return new TypedDate(typed.get("held.day"), typed.get("held.month"), typed.get("held.year"));
    }

    int people() {
        var plain = of("people");
        return plain.matches("[0-9]{1,4}") ? Integer.parseInt(plain) : 0;
    }

    Faults check(List<Standing> waiting, LocalDate today, Frame.Words words) {
        var faults = Faults.NONE;
        var day = day().date();
        if (day.isEmpty() || day.get().isAfter(today)) faults = faults.and("held", words.say("panel.held.none"));
        if (people() < 1) faults = faults.and("people", words.say("panel.people.none"));
        if (of("tookPart").isEmpty()) faults = faults.and("tookPart", words.say("priority.words.none"));
        for (var it : waiting) {
            if (!isDecided(it)) continue;
            var reference = it.reference();
            if (of("words-" + reference).isEmpty())
                faults = faults.and("words-" + reference, words.say("priority.words.none"));
            if (of("outcome-" + reference).equals("agreed")
                    && of("goal-" + reference).isEmpty())
                faults = faults.and("goal-" + reference, words.say("priority.words.none"));
        }
        for (var one : typed.entrySet())
            if (one.getValue().length() > LONGEST) faults = faults.and(one.getKey(), words.say("priority.words.long"));
        return faults;
    }

    private boolean isDecided(Standing it) {
        return OUTCOMES.contains(of("outcome-" + it.reference()));
    }

    Entering.Held held(List<Standing> waiting) {
        var decided = new ArrayList<Entering.Decided>();
        for (var it : waiting) if (isDecided(it)) decided.add(decided(it.reference()));
        return new Entering.Held(day().date().orElseThrow(), people(), "consent", of("tookPart"), List.copyOf(decided));
    }

    private Entering.Decided decided(Reference reference) {
        return new Entering.Decided(
                reference,
                of("outcome-" + reference),
                of("words-" + reference),
                find("goal-" + reference),
                find("dissent-" + reference),
                find("override-" + reference));
    }

    private @Nullable String find(String name) {
        var text = of(name);
        return text.isEmpty() ? null : text;
    }

    private String of(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
