package org.wardmote.ledger.contact;

import org.jspecify.annotations.Nullable;
import org.wardmote.guide.SignpostNumber;
import org.wardmote.kernel.Frame;

/// A way to reach help at once, worded.
///
/// @param call what a telephone dials when it is touched; null where it is more than a number
public record UrgentNumber(
        String name,
        String number,
        @Nullable String call,
        String when,
        @Nullable String textphone,
        @Nullable String href,
        String link) {

    static UrgentNumber of(SignpostNumber number, Frame frame) {
        var textphone = number.textphone();
        return new UrgentNumber(
                number.name(),
                number.number(),
                number.number().matches("[0-9 ]+") ? "tel:" + number.number().replace(" ", "") : null,
                number.when(),
                textphone == null ? null : frame.say("ledger.contact.stop.textphone", textphone),
                number.url(),
                frame.say("ledger.contact.stop.more", number.name()));
    }
}
