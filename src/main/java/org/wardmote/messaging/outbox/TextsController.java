package org.wardmote.messaging.outbox;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.messaging.inbox.TakingTexts;
import org.wardmote.messaging.post.Installation;

/// `/outbox/texts`: the text messages of a demonstration, each of which can be answered. Anywhere else there is no
/// such page.
@Controller
class TextsController {

    private final KeptTexts texts;
    private final TextPages pages;
    private final TakingTexts taking;
    private final Installation installation;
    private final Clock clock;

    TextsController(KeptTexts texts, TextPages pages, TakingTexts taking, Installation installation, Clock clock) {
        this.texts = texts;
        this.pages = pages;
        this.taking = taking;
        this.installation = installation;
        this.clock = clock;
    }

    @GetMapping(TextPages.PATH)
    @Anyone(sameForAll = false)
    KeptTextsPage index(@RequestParam(defaultValue = "0") long before) {
        onlyInADemonstration();
        return pages.list(texts.list(before));
    }

    @GetMapping(TextPages.PATH + "/{id}")
    @Anyone(sameForAll = false)
    KeptTextPage show(@PathVariable long id, @RequestParam(required = false) @Nullable String done) {
        onlyInADemonstration();
        return pages.one(texts.find(id).orElseThrow(NotFound::new), "answered".equals(done));
    }

    @PostMapping(TextPages.PATH + "/{id}/answer")
    @Anyone(sameForAll = false)
    SeeOther answer(@PathVariable long id, @RequestParam(defaultValue = "") String answer) {
        onlyInADemonstration();
        var text = texts.find(id).orElseThrow(NotFound::new);
        taking.take(UUID.randomUUID().toString(), text.recipient(), answer, clock.instant());
        return new SeeOther(TextPages.PATH + "/" + id + "?done=answered");
    }

    private void onlyInADemonstration() {
        if (!installation.keepsAnOutbox()) throw new NotFound();
    }
}
