package org.wardmote.platform.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A query that is no query, by its escapes, its bytes or its length, is the asker's fault, and is refused here,
/// where nobody has begun to answer it: what the server says of it quotes it, and would stand in the log.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class ReadableQuery extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static boolean isReadable(HttpServletRequest request) {
        if (request.getQueryString() == null) return true;
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }
}
