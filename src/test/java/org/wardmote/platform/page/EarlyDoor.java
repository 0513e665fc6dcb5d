package org.wardmote.platform.page;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationContext;

/// The server's own door for tests that have no server: early answers as the first filter of a chain.
public final class EarlyDoor {

    public static Filter of(ApplicationContext context) {
        var early = context.getBean(EarlyAnswers.class);
        return (request, response, chain) -> {
            if (!early.send((HttpServletRequest) request, (HttpServletResponse) response))
                chain.doFilter(request, response);
        };
    }

    private EarlyDoor() {}
}
