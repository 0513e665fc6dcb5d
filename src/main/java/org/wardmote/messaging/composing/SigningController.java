package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
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
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Recalling;
import org.wardmote.messaging.announcement.Signing;
import org.wardmote.messaging.announcement.Writing;
import org.wardmote.people.Viewer;

/// `…/hand-in`, `…/return`, `…/review`, `…/recall`, `…/dropping`: what takes a note at most.
@Controller
class SigningController {

    private static final String ACT = "/{act:hand-in|return|review|recall|dropping}";

    /// Who may; whoever may not is told so where it is done.
    private static final Map<String, Function[]> MAY = Map.of(
            "hand-in", new Function[] {Function.COMPOSE},
            "return", new Function[] {Function.COMPOSE, Function.APPROVE},
            "review", new Function[] {Function.APPROVE},
            "recall", new Function[] {Function.COMPOSE, Function.APPROVE},
            "dropping", new Function[] {Function.COMPOSE});

    private final Acts acts;
    private final Signing signing;
    private final Recalling recalling;
    private final Writing writing;
    private final Clock clock;

    SigningController(Acts acts, Signing signing, Recalling recalling, Writing writing, Clock clock) {
        this.acts = acts;
        this.signing = signing;
        this.recalling = recalling;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping(Acts.LIST + "/{reference}" + ACT)
    @Staff({Function.COMPOSE, Function.APPROVE})
    ActPage ask(Viewer viewer, @PathVariable String reference, @PathVariable String act) {
        return page(find(viewer, reference, act), act, Faults.NONE, NoteForm.BLANK);
    }

    @PostMapping(Acts.LIST + "/{reference}" + ACT)
    @Staff({Function.COMPOSE, Function.APPROVE})
    Object act(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String act,
            @Valid @ModelAttribute NoteForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = find(viewer, reference, act);
        var faults = Faults.of(errors, acts.words());
        if (needsReason(act) && form.text().isEmpty())
            faults = faults.and("note", acts.words().say("announcement.note.none"));
        return DeskForm.tryTo(
                acts.doing(one, act, () -> act(one, act, form, viewer)),
                faults,
                again -> page(one, act, again, form),
                response);
    }

    private void act(Announcement one, String act, NoteForm form, Viewer viewer) {
        var at = Moments.now(clock);
        switch (act) {
            case "hand-in" -> signing.handIn(one.id(), viewer, at);
            case "return" -> signing.giveBack(one.id(), form.orNothing(), viewer, at);
            case "review" -> signing.review(one.id(), form.orNothing(), viewer, at);
            case "recall" -> recalling.recall(one.id(), form.text(), viewer, at);
            default -> writing.drop(one.id(), form.text(), viewer, at);
        }
    }

    private Announcement find(Viewer viewer, String reference, String act) {
        return acts.get(reference, viewer, MAY.getOrDefault(act, new Function[0]));
    }

    private ActPage page(Announcement one, String act, Faults faults, NoteForm form) {
        var key = "announcement.act." + act;
        List<Field> fields = act.equals("hand-in")
                ? List.of()
                : List.of(new Field.Text("note", acts.words().say(key + ".note"), null, form.note(), NoteForm.MOST));
        return acts.page(one, act, acts.words().say(key + ".lede"), null, faults, fields);
    }

    private static boolean needsReason(String act) {
        return act.equals("recall") || act.equals("dropping");
    }
}
