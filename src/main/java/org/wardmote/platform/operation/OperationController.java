package org.wardmote.platform.operation;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Operator;

/// `/health` for load balancers, `/metrics` for whoever holds the token.
@Controller
class OperationController {

    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    private final JdbcClient jdbc;
    private final PrometheusMeterRegistry meters;
    private final OperationSettings settings;

    OperationController(JdbcClient jdbc, PrometheusMeterRegistry meters, OperationSettings settings) {
        this.jdbc = jdbc;
        this.meters = meters;
        this.settings = settings;
    }

    /// Public pages go on from memory when the database does not answer; the node says so, and stays in service.
    @GetMapping("/health")
    @Anyone(sameForAll = false)
    ResponseEntity<String> health() {
        var answers = databaseAnswers();
        return ResponseEntity.status(answers ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(
                        answers
                                ? "{\"status\":\"up\"}"
                                : "{\"status\":\"down\",\"why\":\"the database does not answer\"}");
    }

    @GetMapping("/metrics")
    @Operator
    ResponseEntity<String> metrics(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        if (!isOperator(authorization)) throw new NotFound();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_TYPE, METRICS)
                .body(meters.scrape());
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean isOperator(@Nullable String authorization) {
        var token = settings.token();
        if (token == null || token.isBlank() || authorization == null) return false;
        return MessageDigest.isEqual(
                ("Bearer " + token).getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
    }
}
