package org.wardmote.scrutiny.scoreboard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.result.Result;

/// `/scoreboard/definitions`: what each figure counts, and what is hidden and why.
@Controller
class DefinitionsController {

    private final Frames frames;
    private final Frame.Words words;

    DefinitionsController(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/scoreboard/definitions")
    @Anyone
    DefinitionsPage show() {
        var saying = new Saying(words);
        var measures = Stream.concat(
                        Arrays.stream(Measure.values())
                                .map(measure -> new DefinitionsPage.Definition(
                                        measure.code(), saying.name(measure), saying.definition(measure))),
                        Arrays.stream(Result.values())
                                .map(result -> new DefinitionsPage.Definition(
                                        result.code(), saying.name(result), saying.definition(result))))
                .toList();
        return new DefinitionsPage(
                frames.frame(
                        Boards.PATH,
                        List.of(
                                new Crumb(words.say("scoreboard.crumb"), Boards.PATH),
                                new Crumb(words.say("scoreboard.definitions"), null)),
                        "scoreboard.definitions"),
                measures);
    }
}
