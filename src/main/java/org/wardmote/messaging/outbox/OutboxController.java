package org.wardmote.messaging.outbox;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.post.Installation;

/// `/outbox`: the mails of a demonstration. Anywhere else there is no such page.
@Controller
class OutboxController {

    /// A mail brings styles of its own and nothing else: it runs nothing, loads nothing and is nobody's origin.
    private static final String AS_IN_A_MAIL_PROGRAM = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'; sandbox";

    private final KeptMails mails;
    private final OutboxPages pages;
    private final Installation installation;

    OutboxController(KeptMails mails, OutboxPages pages, Installation installation) {
        this.mails = mails;
        this.pages = pages;
        this.installation = installation;
    }

    @GetMapping("/outbox")
    @Anyone(sameForAll = false)
    OutboxPage index(@RequestParam(defaultValue = "0") long before) {
        onlyInADemonstration();
        return pages.list(mails.list(before));
    }

    @GetMapping("/outbox/{id}")
    @Anyone(sameForAll = false)
    KeptMailPage show(@PathVariable long id) {
        onlyInADemonstration();
        return pages.one(mails.find(id).orElseThrow(NotFound::new));
    }

    @GetMapping("/outbox/{id}/html")
    @Anyone(sameForAll = false)
    void html(@PathVariable long id, HttpServletResponse response) throws IOException {
        onlyInADemonstration();
        var mail = mails.find(id).orElseThrow(NotFound::new);
        response.setHeader("Content-Security-Policy", AS_IN_A_MAIL_PROGRAM);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(mail.html().getBytes(StandardCharsets.UTF_8));
    }

    private void onlyInADemonstration() {
        if (!installation.keepsAnOutbox()) throw new NotFound();
    }
}
