package org.wardmote.platform.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.wardmote.platform.EarlyAnswer;
import org.wardmote.platform.Finished;

/// First of all filters: sends public answers that are ready, before sessions, security and observation have cost
/// anything. Only an exact raw address without a query matches; whatever else is asked goes down the whole chain.
final class EarlyFilter implements Filter {

    /// Which edition a request began in, for whoever makes its answer.
    static final String EDITION = EarlyFilter.class.getName() + ".edition";

    private final FinishedPages pages;
    private final List<EarlyAnswer> answers;
    private final Sending sending;
    private final LongAdder sent = new LongAdder();

    EarlyFilter(FinishedPages pages, List<EarlyAnswer> answers, Sending sending) {
        this.pages = pages;
        this.answers = answers;
        this.sending = sending;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var ready = reads(request) && request.getQueryString() == null ? find(request.getRequestURI()) : null;
        if (ready == null) {
            request.setAttribute(EDITION, pages.edition());
            chain.doFilter(asked, answer);
        } else {
            sent.increment();
            sending.send(ready, request, (HttpServletResponse) answer);
        }
    }

    long sent() {
        return sent.sum();
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
