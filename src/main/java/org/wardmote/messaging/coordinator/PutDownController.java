package org.wardmote.messaging.coordinator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Areas;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.roll.EnterCheck;
import org.wardmote.messaging.roll.EnterForm;
import org.wardmote.messaging.subscription.Entering;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Spot;
import org.wardmote.messaging.wish.SpotNames;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.messaging.wish.Wishes;
import org.wardmote.people.Viewer;

/// `/my/coordinating/people/new`: a coordinator puts down a neighbour without e-mail who has said yes, for the area
/// that they were given.
@Controller
class PutDownController {

    private static final String PATH = CoordinatingPages.PATH + "/people/new";

    private final CoordinatingPages pages;
    private final Delegations delegations;
    private final EnterCheck entered;
    private final Entering entering;
    private final SpotNames names;
    private final Areas areas;
    private final TransactionTemplate transaction;
    private final Frame.Words words;

    PutDownController(
            CoordinatingPages pages,
            Delegations delegations,
            EnterCheck entered,
            Entering entering,
            SpotNames names,
            Areas areas,
            TransactionTemplate transaction,
            Frame.Words words) {
        this.pages = pages;
        this.delegations = delegations;
        this.entered = entered;
        this.entering = entering;
        this.names = names;
        this.areas = areas;
        this.transaction = transaction;
        this.words = words;
    }

    @GetMapping(PATH)
    @SignedIn
    PutDownPage show(Viewer viewer) {
        charges(viewer);
        var all = Arrays.stream(Topic.values()).map(Topic::code).toList();
        return pages.putDown(viewer, EnterForm.BLANK, WishForm.of(null, all), "", Faults.NONE);
    }

    @PostMapping(PATH)
    @SignedIn
    Object create(
            Viewer viewer,
            @ModelAttribute EnterForm form,
            @ModelAttribute WishForm wish,
            @RequestParam(defaultValue = "") String charge,
            HttpServletResponse response) {
        var within = charges(viewer).stream()
                .filter(one -> String.valueOf(one.id()).equals(charge))
                .findFirst();
        var faults = entered.check(form);
        if (within.isEmpty()) faults = faults.and("charge", words.say("coordinating.area.none"));
        if (Wishes.topics(wish.topics()).isEmpty()) faults = faults.and("topics", words.say("wish.topics.none"));
        return DeskForm.tryTo(
                () -> enter(viewer, within.orElseThrow(), form, wish),
                faults,
                wrong -> pages.putDown(viewer, form, wish, charge, wrong),
                response);
    }

    /// Whoever has none finds nothing here.
    private List<Delegation> charges(Viewer viewer) {
        var charges = delegations.listOf(viewer.whom());
        if (charges.isEmpty()) throw new NotFound();
        return charges;
    }

    private SeeOther enter(Viewer viewer, Delegation within, EnterForm form, WishForm wish) {
        var place = areas.get(within.area());
        var wanted = new Wish(
                new Spot.Within(place.id()),
                names.of(place),
                Set.of(),
                Wishes.topics(wish.topics()),
                form.way(),
                Wishes.language(wish.language()),
                Pace.AT_ONCE);
        transaction.executeWithoutResult(status -> entering.enterWithin(
                within.id(), form.introduction("a coordinator"), List.of(wanted), viewer.whom(), form.consentedAt()));
        return new SeeOther(CoordinatingPages.PATH + "?done=entered");
    }
}
