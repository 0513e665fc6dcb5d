package org.wardmote.people.equality;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.MyEntry;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.Viewer;
import org.wardmote.people.trail.Trails;

/// `/my/about-me`: nobody has to answer, and nobody who deals with what they said reads it.
@Controller
class AboutMeController {

    private final AboutMe aboutMe;
    private final Trails trails;

    AboutMeController(AboutMe aboutMe, Trails trails) {
        this.aboutMe = aboutMe;
        this.trails = trails;
    }

    @Bean
    static MyEntry equalityQuestions() {
        return new MyEntry("equality.title", "equality.hint", "/my/about-me", 60);
    }

    @GetMapping("/my/about-me")
    @SignedIn
    AboutMePage show(Viewer viewer) {
        var frame = trails.my("equality.title");
        var given = aboutMe.of(viewer.whom());
        return new AboutMePage(
                frame,
                Questions.ALL.stream()
                        .map(question -> asked(question, given.getOrDefault(question.name(), ""), frame))
                        .toList(),
                !given.isEmpty());
    }

    private static AboutMePage.Asked asked(Questions.Question question, String answer, Frame frame) {
        var key = "equality." + question.name();
        var choices = question.answers().stream()
                .map(one -> new Choice(
                        one,
                        frame.say(
                                one.equals(Questions.PREFER_NOT_TO_SAY)
                                        ? "equality.prefer-not-to-say"
                                        : key + "." + one.replace("+", "-plus"))))
                .toList();
        return new AboutMePage.Asked(question.name(), frame.say(key), frame.say(key + ".why"), choices, answer);
    }

    @PostMapping("/my/about-me")
    @SignedIn
    SeeOther answer(Viewer viewer, @RequestParam Map<String, String> sent) {
        aboutMe.answer(viewer.whom(), sent);
        return back();
    }

    @PostMapping("/my/about-me/removal")
    @SignedIn
    SeeOther takeBack(Viewer viewer) {
        aboutMe.takeBack(viewer.whom());
        return back();
    }

    private static SeeOther back() {
        return new SeeOther("/my/about-me");
    }
}
