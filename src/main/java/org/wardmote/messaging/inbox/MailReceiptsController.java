package org.wardmote.messaging.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.post.ReceiptSecret;

/// `POST /api/mails/receipts`: what GOV.UK Notify tells of mails, with the secret that was agreed with it.
@Controller
class MailReceiptsController {

    private final ReceiptSecret secret;
    private final Receipts receipts;

    MailReceiptsController(ReceiptSecret secret, Receipts receipts) {
        this.secret = secret;
        this.receipts = receipts;
    }

    @PostMapping("/api/mails/receipts")
    @KeyHolder
    ResponseEntity<Void> receive(
            HttpServletRequest request,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization)
            throws IOException {
        if (!secret.isIn(authorization)) throw new NotFound();
        return receipts.take(Brought.by(request));
    }
}
