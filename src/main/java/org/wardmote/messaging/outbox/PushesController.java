package org.wardmote.messaging.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.messaging.post.Installation;

/// `/outbox/pushes`: what the browsers of a demonstration would have shown. Anywhere else there is no such page.
@Controller
class PushesController {

    private final KeptPushes pushes;
    private final Standins standins;
    private final PushPages pages;
    private final Installation installation;

    PushesController(KeptPushes pushes, Standins standins, PushPages pages, Installation installation) {
        this.pushes = pushes;
        this.standins = standins;
        this.pages = pages;
        this.installation = installation;
    }

    @GetMapping(PushPages.PATH)
    @Anyone(sameForAll = false)
    KeptPushesPage index(
            @RequestParam(defaultValue = "0") long before, @RequestParam(required = false) @Nullable String done) {
        onlyInADemonstration();
        return pages.list(pushes.list(before), "ended".equals(done));
    }

    @GetMapping(PushPages.PATH + "/{id}")
    @Anyone(sameForAll = false)
    KeptPushPage show(@PathVariable long id) {
        onlyInADemonstration();
        return pages.one(pushes.find(id).orElseThrow(NotFound::new));
    }

    @PostMapping(PushPages.PATH + "/{id}/end")
    @Anyone(sameForAll = false)
    SeeOther end(@PathVariable long id) {
        onlyInADemonstration();
        standins.remove(pushes.find(id).orElseThrow(NotFound::new).browser());
        return new SeeOther(PushPages.PATH + "?done=ended");
    }

    private void onlyInADemonstration() {
        if (!installation.keepsAnOutbox()) throw new NotFound();
    }
}
