package org.wardmote.open.moved;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.wardmote.kernel.NotFound;

/// A calendar, a feed reader or a map asked for an area that is elsewhere now, or nowhere: neither wants an HTML
/// page.
@RestControllerAdvice(
        basePackages = {"org.wardmote.open.boundary", "org.wardmote.open.calendar", "org.wardmote.open.feed"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class MovedAreas {

    @ExceptionHandler
    ResponseEntity<Void> on(Moved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(moved.path()))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(NotFound notFound) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body("Not Found".getBytes(StandardCharsets.US_ASCII));
    }
}
