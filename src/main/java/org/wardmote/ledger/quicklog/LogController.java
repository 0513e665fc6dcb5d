package org.wardmote.ledger.quicklog;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Introductions;
import org.wardmote.people.Viewer;

/// `/desk/log`: any member of staff writes down what somebody said, without anybody's help.
@Controller
class LogController {

    private final LogPages pages;
    private final Logging logging;
    private final LoggedWhere where;
    private final LoggedAppeal appeals;
    private final Introductions introductions;
    private final Frame.Words words;
    private final Clock clock;

    LogController(
            LogPages pages,
            Logging logging,
            LoggedWhere where,
            LoggedAppeal appeals,
            Introductions introductions,
            Frame.Words words,
            Clock clock) {
        this.pages = pages;
        this.logging = logging;
        this.where = where;
        this.appeals = appeals;
        this.introductions = introductions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/desk/log")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.MODERATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.ANALYSE,
        Function.DECIDE,
        Function.COORDINATE,
        Function.KEEP_REGISTER,
        Function.SCRUTINISE,
        Function.VISIT
    })
    LogPage show(Viewer viewer, @ModelAttribute LogForm blank) {
        return pages.page(blank, Faults.NONE, viewer);
    }

    @PostMapping("/desk/log")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.MODERATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.ANALYSE,
        Function.DECIDE,
        Function.COORDINATE,
        Function.KEEP_REGISTER,
        Function.SCRUTINISE,
        Function.VISIT
    })
    Object create(
            Viewer viewer, @Valid @ModelAttribute LogForm form, BindingResult errors, HttpServletResponse response) {
        var found = where.find(form, viewer);
        var appeal = appeals.find(form, viewer);
        var faults = check(form, Faults.of(errors, words), LoggedAppeal.isNamed(form) ? null : found.fault());
        var checked = LoggedAppeal.isNamed(form) && appeal.isEmpty()
                ? faults.and("appeal", words.say("log.appeal.none"))
                : faults;
        return DeskForm.tryTo(
                () -> new SeeOther("/desk/log/"
                        + appeal.map(answered -> logging.log(form, answered, viewer))
                                .orElseGet(() -> logging.log(form, found.area().orElseThrow(), viewer))),
                checked,
                again -> pages.page(form, again, viewer),
                response);
    }

    /// @param place the message key of what is unclear about it
    private Faults check(LogForm form, Faults found, @Nullable String place) {
        var faults = SaidWhen.check(form, clock.instant(), found, words);
        if (place != null) faults = faults.and("place", words.say(place));
        for (var fault : introductions.faults(Logging.introduction(form)).entrySet())
            faults = faults.and(fault.getKey(), words.say(fault.getValue()));
        if (form.wished().equals("contact") && !Logging.introduction(form).hasRoute())
            faults = faults.and("email", words.say("log.route.none"));
        return LogChoices.check(form, faults, words);
    }
}
