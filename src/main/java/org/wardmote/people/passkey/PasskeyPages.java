package org.wardmote.people.passkey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.factor.SecondFactors;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.SignIns;
import org.wardmote.people.trail.Trails;

/// Words the pages about passkeys.
@Component
class PasskeyPages {

    private final Frames frames;
    private final Trails trails;
    private final OwnPasskeys passkeys;
    private final SecondFactors factors;

    PasskeyPages(Frames frames, Trails trails, OwnPasskeys passkeys, SecondFactors factors) {
        this.frames = frames;
        this.trails = trails;
        this.passkeys = passkeys;
        this.factors = factors;
    }

    PasskeysPage list(SignIns.Here here, String label, Faults faults) {
        var frame = trails.my("passkey.title");
        var lines = passkeys.list(here.person()).stream()
                .map(one -> line(one, frame))
                .toList();
        return new PasskeysPage(frame, lines, factors.mayChange(here), label, faults);
    }

    private static PasskeysPage.Line line(CredentialRecord one, Frame frame) {
        return new PasskeysPage.Line(
                one.getCredentialId().toBase64UrlString(),
                one.getLabel(),
                frame.say("passkey.days", day(one.getCreated(), frame), day(one.getLastUsed(), frame)));
    }

    private static String day(Instant moment, Frame frame) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(frame.lang()))
                .format(LocalDate.ofInstant(moment, LondonTime.ZONE));
    }

    PasskeySignInPage signIn(LocalPath then, boolean failed) {
        var frame = frames.personal(null, List.of(), "passkey.sign-in.title");
        var faults = failed ? Faults.NONE.and("passkey", frame.say("passkey.sign-in.failed")) : Faults.NONE;
        return new PasskeySignInPage(frame, then.value(), faults);
    }
}
