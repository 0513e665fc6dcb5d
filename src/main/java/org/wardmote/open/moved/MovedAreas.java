package org.wardmote.open.moved;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(basePackages = {"org.wardmote.open.boundary", "org.wardmote.open.calendar"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class MovedAreas {

    @ExceptionHandler
    ResponseEntity<Void> on(Moved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(moved.path()))
                .build();
    }
}
