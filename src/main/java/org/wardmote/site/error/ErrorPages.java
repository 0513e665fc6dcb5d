package org.wardmote.site.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Refusal;
import org.wardmote.site.find.SearchBox;

/// Words the pages for what went wrong. Only a refusal speaks for itself; the message of anything else may hold
/// what nobody should read.
@Component
class ErrorPages {

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    ErrorPage page(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case NOT_FOUND -> page("site.error.missing");
            case METHOD_NOT_ALLOWED -> page("site.error.method");
            case FORBIDDEN -> page("site.error.forbidden");
            case UNAUTHORIZED -> page("site.error.signed-out");
            default -> status.is4xxClientError() ? page("site.error.bad") : fault(request);
        };
    }

    ErrorPage refusal(Refusal refusal) {
        var frame = frames.unlisted(null, List.of(), "site.error.refused.title");
        return new ErrorPage(frame, frame.title(), String.valueOf(refusal.getMessage()), null, SearchBox.empty(frame));
    }

    private ErrorPage page(String key) {
        var frame = frames.unlisted(null, List.of(), key + ".title");
        return new ErrorPage(frame, frame.title(), frame.say(key + ".text"), null, SearchBox.empty(frame));
    }

    private ErrorPage fault(HttpServletRequest request) {
        var frame = frames.unlisted(null, List.of(), "site.error.fault.title");
        var reference = request.getAttribute("request_id") instanceof String id ? id : null;
        return new ErrorPage(
                frame,
                frame.title(),
                frame.say("site.error.fault.text"),
                reference == null ? null : frame.say("site.error.fault.reference", reference),
                SearchBox.empty(frame));
    }
}
