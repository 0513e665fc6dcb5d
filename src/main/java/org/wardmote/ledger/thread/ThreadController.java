package org.wardmote.ledger.thread;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.SeeOther;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.people.Viewer;

/// `/contributions/{reference}`: what became of it, and what its person decides about it.
@Controller
class ThreadController {

    private final Door door;
    private final ThreadPages pages;
    private final Speaking speaking;

    ThreadController(Door door, ThreadPages pages, Speaking speaking) {
        this.door = door;
        this.pages = pages;
        this.speaking = speaking;
    }

    @GetMapping("/contributions/{reference}")
    @KeyHolder
    ThreadPage show(
            @PathVariable String reference, @RequestParam(required = false) @Nullable String key, Viewer viewer) {
        return pages.page(door.open(reference, key, viewer), key, viewer);
    }

    @PostMapping("/contributions/{reference}/satisfaction")
    @KeyHolder
    Object rate(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "0") int score,
            Viewer viewer) {
        var contribution = door.open(reference, key, viewer);
        speaking.satisfaction(contribution.id(), score);
        return new SeeOther(Door.path(contribution, key));
    }

    @PostMapping("/contributions/{reference}/wish")
    @KeyHolder
    Object wantReply(
            @PathVariable String reference, @RequestParam(required = false) @Nullable String key, Viewer viewer) {
        var contribution = door.open(reference, key, viewer);
        speaking.wantReply(contribution.id());
        return new SeeOther(Door.path(contribution, key));
    }

    @PostMapping("/contributions/{reference}/progress")
    @KeyHolder
    Object outcomeOnly(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "no") String only,
            Viewer viewer) {
        var contribution = door.open(reference, key, viewer);
        speaking.outcomeOnly(contribution.id(), only.equals("yes"));
        return new SeeOther(Door.path(contribution, key));
    }

    @PostMapping("/contributions/{reference}/quoting")
    @KeyHolder
    Object quote(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "no") String allowed,
            Viewer viewer) {
        var contribution = door.open(reference, key, viewer);
        speaking.quotable(contribution.id(), allowed.equals("yes"));
        return new SeeOther(Door.path(contribution, key));
    }
}
