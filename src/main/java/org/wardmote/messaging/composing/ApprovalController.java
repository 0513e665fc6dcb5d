package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Staff;
import org.wardmote.kernel.TypedDate;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Reaching;
import org.wardmote.messaging.announcement.Signing;
import org.wardmote.messaging.announcement.Steps;
import org.wardmote.people.Viewer;

/// `…/approval`: shows how many it will reach, and asks when.
@Controller
class ApprovalController {

    private static final String PATH = Acts.LIST + "/{reference}/approval";
    private static final String ACT = "approval";

    private final Acts acts;
    private final Signing signing;
    private final Reaching reaching;
    private final Steps steps;
    private final Clock clock;

    ApprovalController(Acts acts, Signing signing, Reaching reaching, Steps steps, Clock clock) {
        this.acts = acts;
        this.signing = signing;
        this.reaching = reaching;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Staff(Function.APPROVE)
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        var one = acts.get(reference, viewer, Function.APPROVE);
        return page(one, viewer, Faults.NONE, new ApprovalForm(TypedDate.BLANK, null, null));
    }

    @PostMapping(PATH)
    @Staff(Function.APPROVE)
    Object approve(
            Viewer viewer,
            @PathVariable String reference,
            @ModelAttribute ApprovalForm form,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer, Function.APPROVE);
        var shown = form.shown() == null ? 0 : form.shown();
        return DeskForm.tryTo(
                acts.doing(
                        one, ACT, () -> signing.approve(one.id(), form.leaveAt(), shown, viewer, Moments.now(clock))),
                form.faults(acts.words()),
                faults -> page(one, viewer, faults, form),
                response);
    }

    private ActPage page(Announcement one, Viewer viewer, Faults faults, ApprovalForm form) {
        var words = acts.words();
        var reached = reaching.size(one).subscribers();
        List<Field> fields = List.of(
                new Field.Hidden("shown", String.valueOf(reached)),
                new Field.Day(
                        "day",
                        words.say("announcement.approval.day"),
                        words.say("announcement.approval.day.hint"),
                        form.typedDay()),
                new Field.Line(
                        "time",
                        words.say("announcement.approval.time"),
                        words.say("announcement.approval.time.hint"),
                        form.time()));
        var lede = words.say("announcement.act.approval.lede", reached, one.sender());
        return acts.page(one, ACT, lede, alone(one, viewer), faults, fields);
    }

    /// What whoever sends an emergency alone must know.
    private @Nullable String alone(Announcement one, Viewer viewer) {
        return one.isEmergency() && steps.writers(one.id()).contains(viewer.whom())
                ? acts.words().say("announcement.approval.alone")
                : null;
    }
}
