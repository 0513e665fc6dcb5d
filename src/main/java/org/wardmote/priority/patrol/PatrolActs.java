package org.wardmote.priority.patrol;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.desk.DeskFrames;

/// The pages on which something is done about a request for a patrol.
@Component
class PatrolActs {

    static final String LIST = "/desk/patrols";

    private final DeskFrames frames;

    PatrolActs(DeskFrames frames) {
        this.frames = frames;
    }

    Frame.Words words() {
        return frames.page("patrol.title").words();
    }

    ActPage recording(Faults faults, PatrolForm form) {
        return page(
                "new",
                null,
                "new",
                faults,
                List.of(
                        line("contribution", "patrol.contribution", null, form.contribution()),
                        line("place", "patrol.place", "patrol.place.hint", form.place()),
                        line("wanted", "patrol.wanted", "patrol.wanted.hint", form.wanted())));
    }

    ActPage deciding(Patrol patrol, Faults faults, PatrolForm form) {
        var options = Stream.of("yes", "otherwise", "no")
                .map(code -> new Choice(code, words().say("patrol.decided." + code)))
                .toList();
        return page(
                "decision",
                patrol.place() + " · " + patrol.wanted(),
                patrol.reference() + "/decision",
                faults,
                List.of(
                        new Field.OneOf("decided", words().say("patrol.decided"), null, options, form.decided()),
                        new Field.Text(
                                "answer",
                                words().say("patrol.answer"),
                                words().say("patrol.answer.hint"),
                                form.answer(),
                                RecordedPatrols.LONGEST)));
    }

    ActPage making(Patrol patrol, Faults faults, PatrolForm form) {
        return page(
                "made",
                patrol.place(),
                patrol.reference() + "/made",
                faults,
                List.of(
                        new Field.Day("day", words().say("patrol.day"), null, form.date()),
                        line("from", "patrol.from", "patrol.time.hint", form.from()),
                        line("until", "patrol.until", null, form.until())));
    }

    private Field line(String name, String key, @Nullable String hint, @Nullable String value) {
        return new Field.Line(name, words().say(key), hint == null ? null : words().say(hint), value);
    }

    private ActPage page(String verb, @Nullable String caption, String path, Faults faults, List<Field> fields) {
        var key = "patrol.act." + verb;
        var frame = frames.below(new Crumb(words().say("patrol.title"), LIST), key + ".title");
        return new ActPage(
                frame,
                caption,
                frame.say(key + ".lede"),
                null,
                faults,
                LIST + "/" + path,
                fields,
                frame.say(key + ".submit"),
                LIST);
    }
}
