package org.wardmote.ledger.thread;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.ledger.contact.ContactSettings;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.wording.When;
import org.wardmote.people.Viewer;

/// `/contributions/{reference}/outcome`: the receipt of what came of it.
@Controller
class OutcomeController {

    private static final Set<String> ANSWERS = Set.of("answered", "passed-on");

    private final Door door;
    private final Frames frames;
    private final Standings standings;
    private final Conversation conversation;
    private final Becoming becoming;
    private final String exit;

    OutcomeController(
            Door door,
            Frames frames,
            Standings standings,
            Conversation conversation,
            Becoming becoming,
            ContactSettings settings) {
        this.door = door;
        this.frames = frames;
        this.standings = standings;
        this.conversation = conversation;
        this.becoming = becoming;
        this.exit = settings.exit().toString();
    }

    @GetMapping("/contributions/{reference}/outcome")
    @KeyHolder
    OutcomePage show(
            @PathVariable String reference, @RequestParam(required = false) @Nullable String key, Viewer viewer) {
        var contribution = door.open(reference, key, viewer);
        var frame = frames.personal(null, List.of(), "ledger.outcome.title", contribution.reference());
        var when = new When(frame.words());
        var standing = standings.standing(contribution, frame.words());
        return new OutcomePage(
                frame,
                contribution.reference().toString(),
                when.moment(contribution.saidAt()),
                standing.state(),
                standing.who(),
                standing.disposition(),
                closed(contribution, when),
                conversation.of(contribution, frame.words(), ANSWERS),
                becoming.of(contribution, frame.words()),
                Door.path(contribution, key),
                exit);
    }

    private static @Nullable String closed(Contribution contribution, When when) {
        return contribution.closedAt() == null ? null : when.day(contribution.closedAt());
    }
}
