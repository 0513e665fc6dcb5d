package org.wardmote.volunteering.asking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Relation;
import org.wardmote.people.Consents;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// A request as the ledger takes it in. How the coordinator can reach somebody is no part of it: those who answer
/// need not know.
@Component
class Offers {

    private final People people;
    private final Consents consents;
    private final Frame.Words words;

    Offers(People people, Consents consents, Frame.Words words) {
        this.people = people;
        this.consents = consents;
        this.words = words;
    }

    Offer of(Aim aim, AskForm form, Viewer viewer) {
        return new Offer(
                aim.placed(),
                Channel.WEB_FORM,
                Relation.SELF,
                said(aim, form),
                form.outline(),
                null,
                person(form, viewer),
                null,
                false,
                true,
                false,
                false,
                null,
                token(form));
    }

    private String said(Aim aim, AskForm form) {
        return Stream.of(
                        words.say("watch.ask." + aim.kind().word() + ".said", aim.title()),
                        form.outline(),
                        form.words())
                .filter(part -> part != null)
                .collect(Collectors.joining("\n\n"));
    }

    /// Whoever has signed in and typed no other address is answered where they always are.
    private @Nullable PersonId person(AskForm form, Viewer viewer) {
        var introduction = form.introduction(Locale.forLanguageTag(words.lang()));
        if (!introduction.hasRoute()) return viewer.person();
        var person = people.introduce(introduction);
        consents.saw(person, Consents.Notice.FULL, introduction.source());
        return person;
    }

    /// Of the form and of what was said together: whoever goes back and writes something else has said something
    /// else.
    private static @Nullable String token(AskForm form) {
        if (form.token() == null) return null;
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((form.token() + "\n" + form.said()).getBytes(StandardCharsets.UTF_8));
            return "watch:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
