package org.wardmote.site.statement;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frames;
import org.wardmote.site.statement.StatementPage.Onward;
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
        return statement("about", List.of(), "what", "engagement", "data", "people", "source");
    }

    @GetMapping("/accessibility")
    @Anyone
    StatementPage accessibility() {
        return statement("accessibility", List.of(), "standard", "tested", "not-tested", "without", "tell");
    }

    @GetMapping("/privacy")
    @Anyone
    StatementPage privacy() {
        var notices = List.of("/privacy/notice", "/privacy/young-people");
        return statement("privacy", notices, "nothing", "search", "logs", "officers", "later");
    }

    /// @param onward addresses beneath, their labels the message of the statement and the last part of each
    private StatementPage statement(String name, List<String> onward, String... sections) {
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
                        .toList(),
                onward.stream()
                        .map(path -> new Onward(frame.say(key + "." + path.substring(path.lastIndexOf('/') + 1)), path))
                        .toList());
    }
}
