package org.wardmote.volunteering.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Introductions;
import org.wardmote.volunteering.scheme.Deed;

/// What has to be put right before anything is done. What ends something, and what was checked, is said to whoever
/// asked.
@Component
class ActChecks {

    static final int NOTE = 2_000;
    private static final int NAME = 80;
    private static final int LINE = 300;

    private final Introductions introductions;
    private final Frame.Words words;

    ActChecks(Introductions introductions, Frame.Words words) {
        this.introductions = introductions;
        this.words = words;
    }

    Faults check(Deed deed, ActForm form) {
        var faults = DeskFrames.written(form.note()).length() > NOTE
                ? Faults.NONE.and("note", words.say("watch.ask.long", NOTE))
                : Faults.NONE;
        return switch (deed) {
            case OFFICER ->
                form.whom().isPresent() ? faults : faults.and("officer", words.say("watch.act.officer.none"));
            case NEIGHBOURS -> needed(needed(faults, "title", form.title(), NAME), "outline", form.outline(), LINE);
            case COORDINATOR -> coordinator(faults, form);
            case CHECK, REST, DECLINE, CLOSE -> needed(faults, "note", form.note(), NOTE);
            case LAUNCH, CONFIRM -> faults;
        };
    }

    private Faults coordinator(Faults before, ActForm form) {
        var faults = needed(before, "name", form.name(), NAME);
        var whom = form.coordinator();
        for (var fault : introductions.faults(whom).entrySet())
            faults = faults.and(fault.getKey(), words.say(fault.getValue()));
        if (!whom.hasRoute()) faults = faults.and("email", words.say("watch.act.coordinator.route"));
        return form.agreed() == null ? faults.and("agreed", words.say("watch.act.coordinator.agreed.none")) : faults;
    }

    private Faults needed(Faults faults, String field, @Nullable String typed, int most) {
        var text = DeskFrames.written(typed);
        if (text.isEmpty()) return faults.and(field, words.say("watch.act." + field + ".none"));
        return text.length() > most ? faults.and(field, words.say("watch.ask.long", most)) : faults;
    }
}
