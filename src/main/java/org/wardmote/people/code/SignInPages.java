package org.wardmote.people.code;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.OtherWay;
import org.wardmote.people.stage.Stage;

/// Words the pages on the way in.
@Component
class SignInPages {

    private final Frames frames;
    private final Stage stage;
    private final List<OtherWay> ways;

    SignInPages(Frames frames, Stage stage, ObjectProvider<OtherWay> ways) {
        this.frames = frames;
        this.stage = stage;
        this.ways =
                ways.stream().sorted(Comparator.comparingInt(OtherWay::order)).toList();
    }

    SignInPage ask(SignInForm form, Faults faults) {
        var frame = frame("sign-in.title");
        var then = form.leadsTo();
        return new SignInPage(
                frame,
                form.typed(),
                then.value(),
                faults,
                ways.stream().map(way -> way(way, then, frame)).toList(),
                stage.roles());
    }

    private static SignInPage.Way way(OtherWay way, LocalPath then, Frame frame) {
        var query = then.isHome() ? "" : "?then=" + URLEncoder.encode(then.value(), StandardCharsets.UTF_8);
        return new SignInPage.Way(frame.say(way.titleKey()), frame.say(way.hintKey()), way.path() + query);
    }

    /// @param wrong the code that was typed is not the one that was sent
    SentPage sent(Optional<String> email, boolean wrong) {
        var frame = frame("sign-in.sent.title");
        var faults = wrong ? Faults.NONE.and("code", frame.say("sign-in.code.wrong")) : Faults.NONE;
        var told = email.map(to -> frame.say("sign-in.sent.to", to)).orElseGet(() -> frame.say("sign-in.sent.enough"));
        return new SentPage(frame, told, faults);
    }

    LinkPage link(String token, String email) {
        var frame = frame("sign-in.link.title");
        return new LinkPage(frame, "/sign-in/" + token, frame.say("sign-in.link.as", email));
    }

    GonePage gone() {
        return new GonePage(frame("sign-in.gone.title"));
    }

    AgePage age(boolean unanswered) {
        var frame = frame("sign-in.age.title");
        return new AgePage(
                frame, unanswered ? Faults.NONE.and("age", frame.say("sign-in.age.unanswered")) : Faults.NONE);
    }

    TooYoungPage tooYoung() {
        return new TooYoungPage(frame("sign-in.young.title"));
    }

    private Frame frame(String titleKey) {
        return frames.personal(null, List.of(), titleKey);
    }
}
