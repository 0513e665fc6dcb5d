package org.wardmote.people.signin;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.trail.Trails;

/// Words the list of a person's sign-ins.
@Component
class SignInsPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LondonTime.ZONE);

    private final Trails trails;
    private final Frame.Words words;
    private final SignInRows rows;

    SignInsPages(Trails trails, Frame.Words words, SignInRows rows) {
        this.trails = trails;
        this.words = words;
        this.rows = rows;
    }

    SignInsPage list(Asker asker) {
        var held = rows.list(asker.viewer().whom());
        return new SignInsPage(
                trails.my("sign-ins.title"),
                held.stream().map(one -> line(one, asker)).toList(),
                held.size() > 1);
    }

    private SignInsPage.Line line(SignInRows.Held held, Asker asker) {
        return new SignInsPage.Line(
                held.id(),
                device(held.device()),
                words.say(how(held.how())),
                words.say("sign-ins.began", MOMENT.format(held.began())),
                words.say("sign-ins.seen", MOMENT.format(held.seen())),
                held.id() == asker.signIn(),
                rows.isStrong(held));
    }

    private String device(Device device) {
        var browser = device.browser();
        var system = device.system();
        if (browser != null && system != null) return words.say("sign-ins.device", browser, system);
        if (browser != null) return browser;
        return system != null ? system : words.say("sign-ins.device.unknown");
    }

    private static String how(How how) {
        return switch (how) {
            case LINK -> "sign-ins.how.link";
            case CODE -> "sign-ins.how.code";
            case PASSKEY -> "sign-ins.how.passkey";
            case SINGLE_SIGN_ON -> "sign-ins.how.single-sign-on";
            case DEMO -> "sign-ins.how.demo";
        };
    }
}
