package org.wardmote.site.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wardmote.platform.page.Headers;

/// Puts our headers on every answer that is not sent early: assets, open formats, redirects, refusals of the
/// firewall.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class HeadersForAll extends OncePerRequestFilter {

    private final Headers headers;

    HeadersForAll(Headers headers) {
        this.headers = headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.write(request, response);
        chain.doFilter(request, response);
    }
}
