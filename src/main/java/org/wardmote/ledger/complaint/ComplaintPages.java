package org.wardmote.ledger.complaint;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.contact.ContactSettings;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.intake.Once;
import org.wardmote.ledger.thread.Door;
import org.wardmote.ledger.wording.When;

/// Words the page on complaining.
@Component
class ComplaintPages {

    private final Frames frames;
    private final ComplaintRoutes routes;
    private final Clock clock;
    private final RandomGenerator random;
    private final String exit;

    ComplaintPages(
            Frames frames, ComplaintRoutes routes, Clock clock, RandomGenerator random, ContactSettings settings) {
        this.frames = frames;
        this.routes = routes;
        this.clock = clock;
        this.random = random;
        this.exit = settings.exit().toString();
    }

    ComplaintPage blank(Contribution about, @Nullable String key) {
        return page(about, ComplaintForm.blank(key, Once.draw(random)), Faults.NONE);
    }

    ComplaintPage page(Contribution about, ComplaintForm form, Faults faults) {
        var title = faults.isEmpty() ? "ledger.complaint.title" : "ledger.complaint.title.wrong";
        var frame = frames.personal(null, List.of(), title);
        return new ComplaintPage(
                frame,
                about.reference().toString(),
                Door.address(about),
                Door.path(about, form.key()),
                routes.about(about.placed().organisation()).stream()
                        .map(route -> way(route, frame))
                        .toList(),
                form,
                faults,
                exit);
    }

    private ComplaintPage.Way way(ComplaintRoute route, Frame frame) {
        var overdue = LondonTime.today(clock).isAfter(route.reviewBy())
                ? frame.say(
                        "ledger.complaint.overdue", new When(frame.words()).day(LondonTime.startOf(route.reviewBy())))
                : null;
        return new ComplaintPage.Way(
                route.name(), route.text(), route.url(), frame.say("ledger.complaint.site", route.name()), overdue);
    }
}
