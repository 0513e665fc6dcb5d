package org.wardmote.open.problem;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wardmote.open.json.Json;

/// Answers for what goes wrong in our own API, and in no page.
@RestControllerAdvice(
        basePackages = {"org.wardmote.open.place", "org.wardmote.open.description", "org.wardmote.open.problem"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> on(Trouble trouble) {
        return answer(trouble.problem());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Exception bug) {
        LOG.error("A call of the API failed", bug);
        return answer(Problem.of(500, "Internal Server Error", "Something is wrong on our side.", reference()));
    }

    /// The request's id, by which whoever reads the log finds what happened.
    private static Map<String, Object> reference() {
        var id = MDC.get("request_id");
        return id == null ? Map.of() : Map.of("reference", id);
    }

    private static ResponseEntity<byte[]> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(Json.bytes(problem));
    }
}
