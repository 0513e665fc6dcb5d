package org.wardmote.volunteering.asking;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Introductions;
import org.wardmote.people.Viewer;

/// What has to be put right before anything is taken. Whoever wants to be put in touch has to be within reach; who
/// asks for a scheme need not be, since the private link leads back to it.
@Component
class Checking {

    private static final int WORDS = 5_000;
    private static final int LINE = 300;

    private final Introductions introductions;
    private final Frame.Words words;

    Checking(Introductions introductions, Frame.Words words) {
        this.introductions = introductions;
        this.words = words;
    }

    Faults check(Aim aim, AskForm form, Viewer viewer) {
        var faults = Faults.NONE;
        if (aim.kind() == Aim.Kind.START) faults = needed(faults, "outline", form.outline(), LINE);
        if (aim.kind() == Aim.Kind.INTRODUCTION) faults = needed(faults, "details", form.details(), LINE);
        if (AskForm.written(form.words()).length() > WORDS)
            faults = faults.and("words", words.say("watch.ask.long", WORDS));
        if (AskForm.written(form.name()).length() > LINE)
            faults = faults.and("name", words.say("watch.ask.long", LINE));
        var introduction = form.introduction(Locale.forLanguageTag(words.lang()));
        for (var fault : introductions.faults(introduction).entrySet())
            faults = faults.and(fault.getKey(), words.say(fault.getValue()));
        if (aim.kind() == Aim.Kind.INTRODUCTION && !introduction.hasRoute() && !viewer.isSignedIn())
            faults = faults.and("email", words.say("watch.ask.route.none"));
        return faults;
    }

    private Faults needed(Faults faults, String field, @Nullable String typed, int most) {
        if (typed == null) return faults.and(field, words.say("watch.ask." + field + ".none"));
        return typed.length() > most ? faults.and(field, words.say("watch.ask.long", most)) : faults;
    }
}
