package org.wardmote.messaging.errand;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.correspondence.Worded;
import org.wardmote.messaging.errand.ErrandsPage.Line;
import org.wardmote.people.Viewer;

/// Puts the list of calls and letters together, and the page of each.
@Component
class ErrandPages {

    static final String PATH = "/desk/calls-and-letters";

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LondonTime.ZONE);

    private final Errands errands;
    private final ErrandHistory history;
    private final LetterPages letters;
    private final Worded worded;
    private final Frames frames;
    private final Frame.Words words;

    ErrandPages(
            Errands errands,
            ErrandHistory history,
            LetterPages letters,
            Worded worded,
            Frames frames,
            Frame.Words words) {
        this.errands = errands;
        this.history = history;
        this.letters = letters;
        this.worded = worded;
        this.frames = frames;
        this.words = words;
    }

    ErrandsPage list(Viewer viewer, @Nullable String news, @Nullable String typed, Faults faults) {
        var toDo = errands.list(viewer);
        return new ErrandsPage(
                frame(List.of(desk(), new Crumb(words.say("errand.title"), null)), "errand.title"),
                news,
                lines(toDo.stream().filter(Errand::isCall).toList()),
                lines(toDo.stream().filter(one -> !one.isCall()).toList()),
                lines(errands.listMarked(viewer)),
                typed,
                faults);
    }

    private List<Line> lines(List<Errand> some) {
        return some.stream().flatMap(one -> line(one).stream()).toList();
    }

    private Optional<Line> line(Errand one) {
        return worded.word(one.item(), one.person())
                .map(letter -> new Line(PATH + "/" + one.id(), letter.subject(), letter.sender(), note(one)));
    }

    private String note(Errand one) {
        var since = words.say("errand.since", when(one.since()), one.failures());
        if (one.atDoor() && !one.isCall()) since = since + " " + words.say("errand.visit");
        return one.openedBy() == null ? since : since + " " + words.say("errand.opened", history.name(one.openedBy()));
    }

    /// @param letter what is to be told
    ErrandPage one(Errand one, Letter letter, Viewer viewer, @Nullable String news, @Nullable String typed, Faults f) {
        var crumbs = List.of(desk(), new Crumb(words.say("errand.title"), PATH), new Crumb(letter.subject(), null));
        return new ErrandPage(
                frame(crumbs, one.isCall() ? "errand.call.title" : "errand.letter.title", letter.subject()),
                PATH + "/" + one.id(),
                news,
                one.isCall(),
                one.atDoor(),
                one.isToDo(),
                history.of(one),
                letters.open(one, letter, viewer).orElse(null),
                typed,
                f);
    }

    private Frame frame(List<Crumb> crumbs, String titleKey, Object... args) {
        return frames.personal("/desk", crumbs, titleKey, args);
    }

    private Crumb desk() {
        return new Crumb(words.say("errand.desk"), "/desk");
    }

    static String when(Instant at) {
        return WHEN.format(at);
    }
}
