package org.wardmote.open.policeuk;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wardmote.kernel.NotFound;

/// Errors as data.police.uk has them: the words of the status, as text.
@RestControllerAdvice(basePackageClasses = PlainErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

    @ExceptionHandler
    ResponseEntity<byte[]> on(NotFound notFound) {
        return answer(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(MalformedQuery malformed) {
        return answer(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Exception bug) {
        LOG.error("A police.uk call failed", bug);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(status.getReasonPhrase().getBytes(StandardCharsets.UTF_8));
    }
}
