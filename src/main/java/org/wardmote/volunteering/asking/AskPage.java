package org.wardmote.volunteering.asking;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The form.
///
/// @param organisation who keeps what is written
/// @param signedIn somebody has signed in, so that they can be answered without giving an address
public record AskPage(Frame frame, Aim aim, AskForm form, Faults faults, String organisation, boolean signedIn)
        implements Page {

    /// In the words of what is asked for.
    public String worded(String key) {
        return frame.say("watch.ask." + aim.kind().word() + "." + key);
    }

    public boolean asksOutline() {
        return aim.kind() == Aim.Kind.START;
    }

    public boolean asksDetails() {
        return aim.kind() == Aim.Kind.INTRODUCTION;
    }
}
