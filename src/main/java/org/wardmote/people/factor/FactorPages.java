package org.wardmote.people.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.SignIns;
import org.wardmote.people.trail.Trails;

/// Words the pages about the second factor.
@Component
class FactorPages {

    private static final String ISSUER = "Wardmote";

    private final Frames frames;
    private final Trails trails;
    private final AuthenticatorApps apps;
    private final RecoveryCodes recovery;
    private final SecondFactors factors;

    FactorPages(Frames frames, Trails trails, AuthenticatorApps apps, RecoveryCodes recovery, SecondFactors factors) {
        this.frames = frames;
        this.trails = trails;
        this.apps = apps;
        this.recovery = recovery;
        this.factors = factors;
    }

    SecondFactorPage overview(SignIns.Here here) {
        var frame = trails.my("factor.title");
        return new SecondFactorPage(
                frame,
                apps.isSetUp(here.person()),
                factors.has(here.person()),
                frame.say("factor.recovery.left", recovery.left(here.person())),
                factors.mayChange(here));
    }

    AppPage app(AuthenticatorApps.App app, boolean wrong) {
        var frame = trails.my("factor.app.title");
        var secret = Base32.of(app.secret());
        var picture = QrPicture.of(address(secret));
        return new AppPage(
                frame, picture.size(), picture.path(), secret.replaceAll("(.{4})(?!$)", "$1 "), faults(frame, wrong));
    }

    /// The form that apps read; no name and no address is in it.
    private static String address(String secret) {
        return "otpauth://totp/" + URLEncoder.encode(ISSUER, StandardCharsets.UTF_8) + "?secret=" + secret + "&issuer="
                + ISSUER;
    }

    RecoveryCodesPage codes(List<String> codes) {
        return new RecoveryCodesPage(trails.my("factor.codes.title"), codes);
    }

    ShowFactorPage ask(LocalPath then, boolean wrong) {
        var frame = frames.personal(null, List.of(), "factor.ask.title");
        return new ShowFactorPage(frame, then.value(), faults(frame, wrong));
    }

    private static Faults faults(Frame frame, boolean wrong) {
        return wrong ? Faults.NONE.and("code", frame.say("factor.code.wrong")) : Faults.NONE;
    }
}
