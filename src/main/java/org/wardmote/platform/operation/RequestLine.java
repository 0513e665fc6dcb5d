package org.wardmote.platform.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Gives each request an id and, when it is over, one log line and one measurement: method, route template, status,
/// time. Never the path, the query or an address: they may be somebody's postcode or private key. Finished pages
/// are counted, not logged.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLine extends OncePerRequestFilter {

    static final String ID = "request_id";

    private static final Logger log = LoggerFactory.getLogger("http");

    private final MeterRegistry meters;
    private final RandomGenerator random;

    RequestLine(MeterRegistry meters, RandomGenerator random) {
        this.meters = meters;
        this.random = random;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = HexFormat.of().toHexDigits(random.nextLong());
        var began = System.nanoTime();
        MDC.put(ID, id);
        request.setAttribute(ID, id);
        try {
            chain.doFilter(request, response);
        } finally {
            record(request, response, System.nanoTime() - began);
            MDC.remove(ID);
        }
    }

    private void record(HttpServletRequest request, HttpServletResponse response, long nanos) {
        var route = route(request);
        var method = method(request);
        var status = response.getStatus();
        Timer.builder("http.requests")
                .tag("method", method)
                .tag("route", route)
                .tag("status", status / 100 + "xx")
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
        log.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("ms", nanos / 1_000_000)
                .log("request");
    }

    private static String route(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof Object template
                ? template.toString()
                : "none";
    }

    /// Whatever a stranger invents as a method would otherwise become a label of its own.
    private static String method(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> request.getMethod();
            default -> "other";
        };
    }
}
