package org.wardmote.ledger.contact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Consents;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Who wrote, as far as they wished to say.
@Component
class Introducing {

    private static final String SOURCE = "web form";

    private final People people;
    private final Introductions introductions;
    private final Consents consents;
    private final Frame.Words words;

    Introducing(People people, Introductions introductions, Consents consents, Frame.Words words) {
        this.people = people;
        this.introductions = introductions;
        this.consents = consents;
        this.words = words;
    }

    Faults check(ContactForm form, Faults faults) {
        var all = faults;
        for (var fault : introductions.faults(introduction(form)).entrySet())
            all = all.and(fault.getKey(), words.say(fault.getValue()));
        return all;
    }

    /// Whoever has signed in and typed no other address is answered where they always are.
    @Nullable
    PersonId person(ContactForm form, Viewer viewer) {
        var introduction = introduction(form);
        return introduction.hasRoute() ? introduce(introduction) : viewer.person();
    }

    private PersonId introduce(Introduction introduction) {
        var person = people.introduce(introduction);
        consents.saw(person, Consents.Notice.FULL, SOURCE);
        return person;
    }

    private Introduction introduction(ContactForm form) {
        return new Introduction(
                form.name(),
                form.email(),
                form.telephone(),
                form.postal(),
                Locale.forLanguageTag(words.lang()),
                form.isSafe(),
                SOURCE);
    }
}
