package org.wardmote.site.statement;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frames;
import org.wardmote.site.statement.StatementPage.Section;

/// `/about`, `/accessibility`, `/privacy`. The words stand in the bundle, a paragraph to a line of the message.
@Controller
class StatementController {

    private final Frames frames;

    StatementController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/about")
    @Anyone
    StatementPage about() {
        return statement("about", "what", "data", "people", "source");
    }

    @GetMapping("/accessibility")
    @Anyone
    StatementPage accessibility() {
        return statement("accessibility", "standard", "tested", "not-tested", "without", "tell");
    }

    @GetMapping("/privacy")
    @Anyone
    StatementPage privacy() {
        return statement("privacy", "nothing", "search", "logs", "officers", "later");
    }

    private StatementPage statement(String name, String... sections) {
        var key = "site." + name;
        var frame = frames.frame(null, List.of(), key + ".title");
        return new StatementPage(
                frame,
                frame.say(key + ".lede"),
                Arrays.stream(sections)
                        .map(section -> new Section(
                                section,
                                frame.say(key + "." + section + ".title"),
                                frame.say(key + "." + section).lines().toList()))
                        .toList());
    }
}
