package org.wardmote.volunteering.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.scheme.Asking;
import org.wardmote.volunteering.scheme.NotNow;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Stage;

/// Makes a request of what somebody said: for a new scheme, or for a dormant one of the same area.
@Component
class OnwardPages {

    private static final int LINE = 300;
    private static final String NEW = "new";

    private final DeskFrames frames;
    private final Schemes schemes;
    private final Asking asking;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OnwardPages(DeskFrames frames, Schemes schemes, Asking asking, TransactionTemplate transaction, Clock clock) {
        this.frames = frames;
        this.schemes = schemes;
        this.asking = asking;
        this.transaction = transaction;
        this.clock = clock;
    }

    static boolean works(Viewer viewer, Placed placed) {
        return viewer.may(Function.ANSWER, placed.organisation(), placed.borough(), placed.area())
                || viewer.may(Function.SUPERVISE, placed.organisation(), placed.borough(), placed.area());
    }

    Faults check(Heard heard, String scheme, String outline) {
        if (heard.placed().area() == null) return Faults.NONE.and("", worded("area"));
        if (choices(heard).stream().noneMatch(one -> one.value().equals(scheme)))
            return Faults.NONE.and("scheme", worded("scheme.none"));
        if (scheme.equals(NEW) && outline.isEmpty())
            return Faults.NONE.and("outline", frames.words().say("watch.act.outline.none"));
        return outline.length() > LINE
                ? Faults.NONE.and("outline", frames.words().say("watch.ask.long", LINE))
                : Faults.NONE;
    }

    Scheme keep(Heard heard, String scheme, String outline, Viewer by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = Moments.now(clock);
            if (scheme.equals(NEW)) return asking.start(heard.id(), heard.placed(), outline, by, now);
            var dormant = Reference.find(scheme)
                    .flatMap(schemes::find)
                    .orElseThrow(() -> new NotNow("This scheme is not there any more."));
            return asking.restart(heard.id(), dormant.id(), by, now);
        }));
    }

    ActPage page(Heard heard, @Nullable String scheme, @Nullable String outline, Faults faults) {
        var frame = frames.page(List.of(frames.list()), "watch.act.new.title");
        return new ActPage(
                frame,
                heard.reference().letters(),
                worded("lede"),
                null,
                faults,
                DeskFrames.LIST + "/new",
                List.of(
                        new Field.Hidden("contribution", heard.reference().letters()),
                        new Field.OneOf("scheme", worded("scheme"), null, choices(heard), scheme),
                        new Field.Line("outline", worded("outline"), worded("outline.hint"), outline)),
                worded("submit"),
                "/desk/contributions/" + heard.reference());
    }

    private List<Choice> choices(Heard heard) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(NEW, worded("scheme.new")));
        var area = heard.placed().area();
        if (area == null) return choices;
        for (var one : schemes.listPublished(area))
            if (one.stage() != Stage.LIVE)
                choices.add(new Choice(one.reference().letters(), one.title()));
        return choices;
    }

    private String worded(String key) {
        return frames.words().say("watch.act.new." + key);
    }
}
