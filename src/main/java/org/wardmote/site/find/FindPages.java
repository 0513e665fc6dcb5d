package org.wardmote.site.find;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;

/// Words the search page.
@Component
class FindPages {

    private static final List<Crumb> NOWHERE = List.of();

    private final Frames frames;

    FindPages(Frames frames) {
        this.frames = frames;
    }

    FindPage form() {
        var frame = frames.unlisted("/", NOWHERE, "site.find.title");
        return new FindPage(
                frame, frame.title(), frame.say("site.find.lede"), List.of(), Map.of(), SearchBox.empty(frame));
    }

    FindPage empty(String typed) {
        return wrong("site.find.empty", typed);
    }

    FindPage tooLong(String typed) {
        return wrong("site.find.too-long", typed);
    }

    private FindPage wrong(String key, String typed) {
        var frame = frames.unlisted("/", NOWHERE, "site.find.wrong.title");
        var problem = frame.say(key);
        return new FindPage(
                frame,
                frame.say("site.find.title"),
                frame.say("site.find.lede"),
                List.of(),
                Map.of("q", problem),
                new SearchBox(frame, typed, problem));
    }

    FindPage nothing(String typed) {
        var frame = frames.unlisted("/", NOWHERE, "site.find.nothing.title", typed);
        return new FindPage(
                frame, frame.title(), frame.say("site.find.nothing.lede"), advice(frame), Map.of(), kept(frame, typed));
    }

    FindPage notInLondon(String postcode, String typed) {
        var frame = frames.unlisted("/", NOWHERE, "site.find.elsewhere.title", postcode);
        return new FindPage(
                frame,
                frame.title(),
                frame.say("site.find.elsewhere.lede"),
                List.of(frame.say("site.find.elsewhere.advice")),
                Map.of(),
                kept(frame, typed));
    }

    private static List<String> advice(Frame frame) {
        return List.of(
                frame.say("site.find.advice.spelling"),
                frame.say("site.find.advice.near"),
                frame.say("site.find.advice.list"));
    }

    static SearchBox kept(Frame frame, String typed) {
        return new SearchBox(frame, typed, null);
    }
}
