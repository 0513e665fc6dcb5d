package org.wardmote.ledger.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The form.
///
/// @param appealed what there is to know of the appeal that is answered; null where none is
/// @param signedIn somebody has signed in, so that they can be answered without giving an address
public record ContactPage(
        Frame frame,
        Addressee to,
        ContactForm form,
        Faults faults,
        List<Choice> subjects,
        List<Choice> relations,
        List<Choice> yesOrNo,
        @Nullable Appealed appealed,
        boolean signedIn,
        String exit)
        implements Page {

    /// @param ended said where it has ended: what is written still goes to its officer
    /// @param instead whom to tell who is not the police
    public record Appealed(@Nullable String ended, @Nullable UrgentNumber instead) {}

    /// Whether they want to be answered, and how much of it.
    public List<Choice> replies() {
        var only = new Choice("outcome", frame.say("ledger.contact.reply.outcome"));
        return List.of(yesOrNo.getFirst(), only, yesOrNo.getLast());
    }

    /// One box to tick.
    public List<Choice> tick(String key) {
        return List.of(new Choice("yes", frame.say(key)));
    }

    public List<String> ticked(@Nullable String answer) {
        return form.says(answer) ? List.of("yes") : List.of();
    }
}
