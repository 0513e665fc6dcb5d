package org.wardmote.kernel;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Not there, or not yours: both look the same, so that existence does not leak.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found", null, false, false);
    }
}
