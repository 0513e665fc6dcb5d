package org.wardmote.volunteering.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Naming;
import org.wardmote.people.People;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.introduction.Waiting;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Stage;

@Component
class SchemesPages {

    private static final int MOST = 200;

    private final Schemes schemes;
    private final Waiting waiting;
    private final DeskFrames frames;
    private final Naming naming;

    SchemesPages(
            Schemes schemes,
            Waiting waiting,
            DeskFrames frames,
            Areas areas,
            Organisations organisations,
            People people,
            Frame.Words words) {
        this.schemes = schemes;
        this.waiting = waiting;
        this.frames = frames;
        this.naming = new Naming(words, areas, organisations, people);
    }

    SchemesPage of(Viewer viewer) {
        var all = schemes.list(viewer, MOST);
        var touches = waiting.count(all.stream().map(Scheme::id).toList());
        var frame = frames.page(List.of(), "watch.desk.title");
        return new SchemesPage(
                frame, all.stream().map(scheme -> line(scheme, touches, frame)).toList());
    }

    private SchemesPage.Line line(Scheme scheme, Map<Long, Integer> touches, Frame frame) {
        var count = touches.getOrDefault(scheme.id(), 0);
        var placed = scheme.placed();
        return new SchemesPage.Line(
                DeskFrames.LIST + "/" + scheme.reference(),
                scheme.title(),
                naming.place(placed.organisation(), placed.borough(), Objects.requireNonNull(placed.area())),
                frame.say("watch.stage." + scheme.stage().code()),
                tone(scheme.stage()),
                due(scheme, frames, frame),
                scheme.missedAt() != null,
                naming.colleague(scheme.officer()),
                count == 0 ? null : frame.say("watch.desk.waiting", count));
    }

    static @Nullable String due(Scheme scheme, DeskFrames frames, Frame frame) {
        if (scheme.dueAt() == null) return null;
        var key = scheme.missedAt() == null ? "watch.desk.due" : "watch.desk.late";
        return frame.say(key, frames.times().near(scheme.dueAt()));
    }

    static String tone(Stage stage) {
        return switch (stage) {
            case LIVE -> "good";
            case CLOSED, DECLINED -> "off";
            default -> "plain";
        };
    }
}
