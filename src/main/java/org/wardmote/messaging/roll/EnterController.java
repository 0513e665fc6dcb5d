package org.wardmote.messaging.roll;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.subscription.Entering;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.messaging.wish.Wished;
import org.wardmote.messaging.wish.Wishes;
import org.wardmote.people.Viewer;

/// `/desk/subscribers/new`: a member of staff puts down somebody without e-mail who has said yes.
@Controller
class EnterController {

    private static final String PATH = RollPages.PATH + "/new";

    private final RollPages pages;
    private final Reaching reaching;
    private final Wishes wishes;
    private final Entering entering;
    private final EnterCheck entered;
    private final TransactionTemplate transaction;
    private final Frame.Words words;

    EnterController(
            RollPages pages,
            Reaching reaching,
            Wishes wishes,
            Entering entering,
            EnterCheck entered,
            TransactionTemplate transaction,
            Frame.Words words) {
        this.pages = pages;
        this.reaching = reaching;
        this.wishes = wishes;
        this.entering = entering;
        this.entered = entered;
        this.transaction = transaction;
        this.words = words;
    }

    @GetMapping(PATH)
    @Staff({Function.ANSWER, Function.COORDINATE})
    EnterPage show() {
        var all = Arrays.stream(Topic.values()).map(Topic::code).toList();
        return pages.enter(EnterForm.BLANK, WishForm.of(null, all), Faults.NONE);
    }

    @PostMapping(PATH)
    @Staff({Function.ANSWER, Function.COORDINATE})
    Object create(
            Viewer viewer,
            @ModelAttribute WishForm wish,
            @ModelAttribute EnterForm form,
            HttpServletResponse response) {
        var wrong = entered.check(form);
        return switch (wishes.read(wish, form.way())) {
            case Wished.Wrong odd -> again(form, wish, both(odd.faults(), wrong), response);
            case Wished.Which which ->
                wrong.isEmpty()
                        ? DeskForm.back(pages.which(form, wish, which.options()), response)
                        : again(form, wish, wrong, response);
            case Wished.Clear clear ->
                DeskForm.tryTo(
                        () -> enter(viewer, form, clear.wishes()),
                        reached(viewer, clear.wishes(), wrong),
                        faults -> pages.enter(form, wish, faults),
                        response);
        };
    }

    private SeeOther enter(Viewer viewer, EnterForm form, List<Wish> wishes) {
        transaction.executeWithoutResult(status ->
                entering.enter(form.introduction(EnterCheck.OFFICER), wishes, viewer.whom(), form.consentedAt()));
        return new SeeOther(RollPages.PATH + "?done=entered");
    }

    private Faults reached(Viewer viewer, List<Wish> wishes, Faults faults) {
        var all = wishes.stream().allMatch(wish -> reaching.mayEnter(viewer, wish.spot()));
        return all ? faults : fault(faults, "where", "roll.where.not-yours");
    }

    private Faults fault(Faults faults, String field, String key) {
        return faults.and(field, words.say(key));
    }

    private static Faults both(Faults some, Faults others) {
        var all = some;
        for (var fault : others.byField().entrySet()) all = all.and(fault.getKey(), fault.getValue());
        return all;
    }

    private Object again(EnterForm form, WishForm wish, Faults faults, HttpServletResponse response) {
        return DeskForm.back(pages.enter(form, wish, faults), response);
    }
}
