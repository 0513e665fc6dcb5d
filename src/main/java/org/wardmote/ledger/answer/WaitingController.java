package org.wardmote.ledger.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// `/desk/readings` and `/desk/releases`: answers of colleagues that wait for a second reader, or for somebody's
/// word on whether the public may read them. Nobody finds their own there.
@Controller
class WaitingController {

    private static final Set<String> DONE = Set.of("given", "back", "public", "private");

    private final WrittenAnswers answers;
    private final DeskFrames frames;
    private final Sayings sayings;

    WaitingController(WrittenAnswers answers, DeskFrames frames, Sayings sayings) {
        this.answers = answers;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/readings")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    WaitingPage readings(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        var reach = Reach.of(viewer, Function.ANSWER, Function.SUPERVISE);
        return page("reading", answers.listUnread(reach, viewer.whom()), done);
    }

    @GetMapping("/desk/releases")
    @Staff({Function.PUBLISH, Function.SUPERVISE})
    WaitingPage releases(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        var reach = Reach.of(viewer, Function.PUBLISH, Function.SUPERVISE);
        return page("release", answers.listUnreleased(reach, viewer.whom()), done);
    }

    private WaitingPage page(String kind, List<Written> waiting, @Nullable String done) {
        var key = "desk.waiting." + kind;
        var frame = frames.page(key + ".title");
        var saying = sayings.of(frame.words());
        return new WaitingPage(
                frame,
                saying.say(key + ".lede"),
                done != null && DONE.contains(done) ? saying.say("desk.waiting.done." + done) : null,
                waiting.stream().map(answer -> line(answer, kind, saying)).toList(),
                saying.say(key + ".none"));
    }

    private static WaitingPage.Waiting line(Written answer, String kind, Saying saying) {
        var words = answer.words();
        return new WaitingPage.Waiting(
                "/desk/contributions/" + answer.reference() + "/answer/" + answer.id() + "/" + kind,
                answer.reference().toString(),
                saying.say(
                        "desk.waiting.by",
                        saying.colleague(answer.author()),
                        saying.times().ago(answer.writtenAt())),
                words == null ? saying.say("desk.words.erased") : words);
    }
}
