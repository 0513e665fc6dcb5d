package org.wardmote.volunteering.asking;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.TimeWords;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Stage;

@Component
class WatchPages {

    private static final int STEPS = 6;

    private final Frames frames;
    private final Schemes schemes;
    private final Clock clock;

    WatchPages(Frames frames, Schemes schemes, Clock clock) {
        this.frames = frames;
        this.schemes = schemes;
        this.clock = clock;
    }

    WatchPage here(Area area) {
        var frame = frames.frame("/areas", crumbs(area), "watch.here.title", area.name());
        return new WatchPage(
                frame,
                frame.say("watch.here.title", area.name()),
                area.borough().name(),
                schemes.listPublished(area.id()).stream()
                        .map(scheme -> line(scheme, frame))
                        .toList(),
                Aim.here(area) + "/start",
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> frame.say("watch.here.step." + step))
                        .toList(),
                area.path());
    }

    private static List<Crumb> crumbs(Area area) {
        return List.of(new Crumb(area.borough().name(), area.borough().path()), new Crumb(area.name(), area.path()));
    }

    private WatchPage.Line line(Scheme scheme, Frame frame) {
        var isLive = scheme.stage() == Stage.LIVE;
        var condition = isLive ? "live" : scheme.stage() == Stage.DORMANT ? "dormant" : "restarting";
        var since = new TimeWords(frame.words(), clock.instant()).day(scheme.since());
        var path = "/watch/schemes/" + scheme.reference();
        return new WatchPage.Line(
                scheme.reference().letters(),
                scheme.title(),
                scheme.outline(),
                frame.say("watch.condition." + condition, since),
                isLive ? "good" : "plain",
                scheme.canBeMet() ? path + "/introduction" : null,
                isLive ? null : path + "/restart");
    }
}
