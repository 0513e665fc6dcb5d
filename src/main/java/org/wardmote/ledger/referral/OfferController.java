package org.wardmote.ledger.referral;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// `/desk/referrals`: a partner's view. They take it over, and then see all of it; or give it back and say why.
@Controller
class OfferController {

    private static final int LONGEST = 2000;

    private final Offers offers;
    private final Handling handling;
    private final DeskFrames frames;
    private final Sayings sayings;

    OfferController(Offers offers, Handling handling, DeskFrames frames, Sayings sayings) {
        this.offers = offers;
        this.handling = handling;
        this.frames = frames;
        this.sayings = sayings;
    }

    @GetMapping("/desk/referrals")
    @Staff(Function.ANSWER)
    OffersPage index(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        var frame = frames.page("desk.offers.title");
        var saying = sayings.of(frame.words());
        return new OffersPage(
                frame,
                "return".equals(done) ? saying.say("desk.done.return") : null,
                offers.list(reach(viewer)).stream()
                        .map(one -> line(one, saying))
                        .toList());
    }

    private static OffersPage.Line line(Offered one, Saying saying) {
        return new OffersPage.Line(
                "/desk/referrals/" + one.reference(),
                one.reference().toString(),
                saying.subject(one.subject()),
                saying.say(
                        "desk.offers.line",
                        saying.place(one.placed()),
                        saying.times().near(one.dueAt())));
    }

    @GetMapping("/desk/referrals/{reference}")
    @Staff(Function.ANSWER)
    OfferPage show(Viewer viewer, @PathVariable String reference) {
        return page(get(reference, viewer), Faults.NONE, null);
    }

    @PostMapping("/desk/contributions/{reference}/referral/acceptance")
    @Staff(Function.ANSWER)
    Object accept(Viewer viewer, @PathVariable String reference) {
        var one = get(reference, viewer);
        handling.acceptReferral(one.id(), viewer);
        return new SeeOther("/desk/contributions/" + one.reference() + "?done=acceptance");
    }

    @PostMapping("/desk/contributions/{reference}/referral/return")
    @Staff(Function.ANSWER)
    Object giveBack(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response) {
        var one = get(reference, viewer);
        return DeskForm.tryTo(() -> giveBack(one, why, viewer), check(why), faults -> page(one, faults, why), response);
    }

    private Object giveBack(Offered one, String why, Viewer by) {
        handling.returnReferral(one.id(), why.strip(), by);
        return new SeeOther("/desk/referrals?done=return");
    }

    private Faults check(String why) {
        if (!why.isBlank() && why.strip().length() <= LONGEST) return Faults.NONE;
        var key = why.isBlank() ? "desk.offer.why.none" : "desk.offer.why.long";
        return Faults.NONE.and("why", frames.page("desk.offers.title").words().say(key));
    }

    private Offered get(String reference, Viewer viewer) {
        return Reference.find(reference)
                .flatMap(found -> offers.find(found, reach(viewer)))
                .orElseThrow(NotFound::new);
    }

    private static Reach reach(Viewer viewer) {
        return Reach.of(viewer, Function.ANSWER);
    }

    private OfferPage page(Offered one, Faults faults, @Nullable String why) {
        var frame = frames.page("desk.offer.title", one.reference().toString());
        var saying = sayings.of(frame.words());
        return new OfferPage(
                frame,
                faults,
                "/desk/contributions/" + one.reference() + "/referral",
                saying.place(one.placed()),
                saying.subject(one.subject()),
                saying.times().near(one.dueAt()),
                saying.times().near(one.offeredAt()),
                one.reason(),
                why);
    }
}
