package org.wardmote.messaging.composing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.outbox.Arrivals;
import org.wardmote.people.Viewer;

/// `…/arrived`: what people got, in a demonstration. Anywhere else there is no such page.
@Controller
class ArrivedController {

    private final Acts acts;
    private final Announcements announcements;
    private final Arrivals arrivals;
    private final Looking looking;

    ArrivedController(Acts acts, Announcements announcements, Arrivals arrivals, Looking looking) {
        this.acts = acts;
        this.announcements = announcements;
        this.arrivals = arrivals;
        this.looking = looking;
    }

    @GetMapping(Acts.LIST + "/{reference}/arrived")
    @Staff({Function.COMPOSE, Function.APPROVE, Function.SCRUTINISE})
    ArrivedPage show(Viewer viewer, @PathVariable String reference) {
        var one = announcements.get(reference, viewer);
        if (!arrivals.areKept() || !one.isPublic()) throw new NotFound();
        var language = one.content().language();
        var text = looking.text(one, language);
        var letter = looking.paper(one, language);
        return new ArrivedPage(
                acts.below(one, "announcement.arrived.title"),
                letter.lang(),
                letter.dir(),
                arrivals.mail(one.id()).orElse(null),
                arrivals.text(one.id()).orElse(null),
                arrivals.push(one.id()).orElse(null),
                arrivals.post(one.id()).orElse(null),
                letter,
                "/alerts/" + one.reference(),
                text.subject(),
                text.blocks());
    }
}
