package org.wardmote.ledger.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.wardmote.kernel.Page;

/// How a form is answered: by leading onward where it was done, so that loading the page again does nothing twice;
/// by the same page where something has to be put right.
public final class Onward {

    public static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    public static Page back(Page page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }

    /// Somebody else was quicker.
    public static Page clash(Page page, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return page;
    }

    private Onward() {}
}
