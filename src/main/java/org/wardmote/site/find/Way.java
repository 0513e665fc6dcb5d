package org.wardmote.site.find;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Sends a reader to another address of ours.
public final class Way {

    /// What was asked for stands there.
    public static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /// It has moved for good; still asked about each time, since boundaries may be redrawn again.
    public static ResponseEntity<Void> movedTo(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private Way() {}
}
