package org.wardmote.people.code;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wardmote.kernel.Frames;

/// What whoever has to wait is shown, at whichever door. Before the advice for every fault.
@ControllerAdvice("org.wardmote.people")
@Order(Ordered.HIGHEST_PRECEDENCE)
class SlowDown {

    private final Frames frames;

    SlowDown(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler(TooManyTries.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    SlowDownPage wait(TooManyTries tries) {
        return new SlowDownPage(frames.personal(null, List.of(), "sign-in.slow.title"));
    }
}
