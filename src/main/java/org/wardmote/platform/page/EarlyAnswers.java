package org.wardmote.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.platform.EarlyAnswer;
import org.wardmote.platform.Finished;

/// Public answers that are ready, sent before filters, sessions, security and observation have cost anything. Only
/// an exact raw address without a query matches; whatever else is asked goes down the whole chain.
@Component
class EarlyAnswers {

    /// Which edition a request began in, for whoever makes its answer.
    static final String EDITION = EarlyAnswers.class.getName() + ".edition";

    private final FinishedPages pages;
    private final List<EarlyAnswer> answers;
    private final Sending sending;

    EarlyAnswers(FinishedPages pages, ObjectProvider<EarlyAnswer> answers, Sending sending) {
        this.pages = pages;
        this.answers = answers.orderedStream().toList();
        this.sending = sending;
    }

    /// @return whether the request has been answered
    boolean send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ready = reads(request) && request.getQueryString() == null ? find(request.getRequestURI()) : null;
        if (ready == null) request.setAttribute(EDITION, pages.edition());
        else sending.sendFirst(ready, request, response);
        return ready != null;
    }

    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private @Nullable Finished find(String path) {
        var page = pages.find(path);
        if (page != null) return page;
        for (var answer : answers) {
            var found = answer.find(path);
            if (found.isPresent()) return found.get();
        }
        return null;
    }
}
