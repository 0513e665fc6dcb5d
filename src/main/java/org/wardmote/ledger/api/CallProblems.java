package org.wardmote.ledger.api;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wardmote.kernel.Refusal;

/// Answers for what goes wrong in a call.
@RestControllerAdvice("org.wardmote.ledger.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallProblems {

    private static final Logger LOG = LoggerFactory.getLogger(CallProblems.class);

    static final Problem TOO_MANY =
            Problem.of(429, "Too Many Requests", "Too much has come from this network within an hour.", List.of());

    @ExceptionHandler
    ResponseEntity<byte[]> on(Trouble trouble) {
        return answer(trouble.problem(), Duration.ZERO);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Refusal refusal) {
        var sentence = String.valueOf(refusal.getMessage());
        return answer(Problem.of(409, "Conflict", sentence, List.of()), Duration.ZERO);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Exception bug) {
        LOG.error("A call of the API failed", bug);
        var problem = Problem.of(500, "Internal Server Error", "Something is wrong on our side.", List.of());
        return answer(problem, Duration.ZERO);
    }

    /// @param wait after which it is worth trying again; zero where that changes nothing
    static ResponseEntity<byte[]> answer(Problem problem, Duration wait) {
        var answer = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore());
        if (!wait.isZero()) answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return answer.body(Json.MAPPER.writeValueAsBytes(problem));
    }
}
