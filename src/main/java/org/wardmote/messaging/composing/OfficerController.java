package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.Officers;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// `…/officer`: who alone reads what is answered to an appeal.
@Controller
class OfficerController {

    private static final String PATH = Acts.LIST + "/{reference}/officer";
    private static final String ACT = "officer";

    private final Acts acts;
    private final Officers officers;
    private final Facts facts;
    private final Clock clock;

    OfficerController(Acts acts, Officers officers, Facts facts, Clock clock) {
        this.acts = acts;
        this.officers = officers;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Staff({Function.COMPOSE, Function.APPROVE})
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        return page(find(viewer, reference), Faults.NONE, null);
    }

    @PostMapping(PATH)
    @Staff({Function.COMPOSE, Function.APPROVE})
    Object name(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String officer,
            HttpServletResponse response) {
        var one = find(viewer, reference);
        var chosen = person(officer);
        var faults = chosen.isPresent()
                ? Faults.NONE
                : Faults.NONE.and("officer", acts.words().say("announcement.act.officer.none"));
        return DeskForm.tryTo(
                acts.doing(one, ACT, () -> officers.name(one.id(), chosen.orElseThrow(), viewer, Moments.now(clock))),
                faults,
                again -> page(one, again, officer),
                response);
    }

    private Announcement find(Viewer viewer, String reference) {
        var one = acts.get(reference, viewer, Function.COMPOSE, Function.APPROVE);
        if (!Officers.mayName(one, viewer)) throw new NotFound();
        return one;
    }

    private static Optional<PersonId> person(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ActPage page(Announcement one, Faults faults, @Nullable String typed) {
        var names = officers.list(one.office()).stream()
                .map(colleague -> new Choice(colleague.value().toString(), facts.colleague(colleague)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        var now = one.officer();
        var chosen = typed != null || now == null ? typed : now.value().toString();
        var words = acts.words();
        return acts.page(
                one,
                ACT,
                words.say("announcement.act.officer.lede"),
                one.state().isWritten() ? null : words.say("announcement.act.officer.warning"),
                faults,
                List.of(new Field.Pick("officer", words.say("announcement.act.officer.who"), null, names, chosen)));
    }
}
