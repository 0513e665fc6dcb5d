package org.wardmote.messaging.errand;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.correspondence.Worded;
import org.wardmote.messaging.errand.ErrandPage.Opened;
import org.wardmote.messaging.errand.LettersPage.Posted;
import org.wardmote.messaging.post.Paper;
import org.wardmote.people.Viewer;

/// What is read out or printed, for whoever has said what for.
@Component
class LetterPages {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final OpenErrands opened;
    private final Worded worded;
    private final Paper paper;
    private final Frames frames;
    private final Clock clock;

    LetterPages(OpenErrands opened, Worded worded, Paper paper, Frames frames, Clock clock) {
        this.opened = opened;
        this.worded = worded;
        this.paper = paper;
        this.frames = frames;
        this.clock = clock;
    }

    /// Empty for whoever has not said what for, and where the person has taken this way away.
    Optional<Opened> open(Errand one, Letter letter, Viewer viewer) {
        if (!one.isToDo() || !opened.isOpen(one, viewer)) return Optional.empty();
        var name = opened.name(one);
        return opened.address(one)
                .map(address -> new Opened(address.lines().toList(), paper.lay(letter, name.orElse(null), false)));
    }

    LettersPage print(List<Errand> errands, Viewer viewer, boolean large, String path) {
        var letters = errands.stream()
                .filter(one -> !one.isCall())
                .flatMap(one -> posted(one, viewer).stream())
                .toList();
        var frame = frames.personal("/desk", List.<Crumb>of(), "errand.print.title");
        return new LettersPage(frame, letters, large, large ? path : path + "?size=16");
    }

    private Optional<Posted> posted(Errand one, Viewer viewer) {
        var date = DATE.format(LondonTime.today(clock));
        return worded.word(one.item(), one.person())
                .flatMap(letter -> open(one, letter, viewer)
                        .map(shown -> new Posted(envelope(one, shown.address()), date, shown.sheet())));
    }

    private List<String> envelope(Errand one, List<String> address) {
        var name = opened.name(one);
        if (name.isEmpty() || address.getFirst().contains(name.get())) return address;
        return Stream.concat(name.stream(), address.stream()).toList();
    }
}
