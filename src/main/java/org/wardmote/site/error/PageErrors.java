package org.wardmote.site.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;

/// Answers for whatever a page's handler throws.
@ControllerAdvice({
    "org.wardmote.site",
    "org.wardmote.people",
    "org.wardmote.messaging",
    "org.wardmote.ledger",
    "org.wardmote.scrutiny"
})
class PageErrors {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    private final ErrorPages pages;

    PageErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ErrorPage missing(HttpServletRequest request) {
        return pages.page(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler(Refusal.class)
    @ResponseStatus(HttpStatus.CONFLICT)
    ErrorPage refused(Refusal refusal) {
        return pages.refusal(refusal);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, ServletRequestBindingException.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ErrorPage bad(HttpServletRequest request) {
        return pages.page(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler(ResponseStatusException.class)
    ErrorPage turnedAway(ResponseStatusException refusal, HttpServletRequest request, HttpServletResponse response) {
        var status = HttpStatus.valueOf(refusal.getStatusCode().value());
        response.setStatus(status.value());
        return pages.page(status, request);
    }

    @ExceptionHandler(Exception.class)
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    ErrorPage fault(Exception fault, HttpServletRequest request) {
        log.error("A page failed", fault);
        return pages.page(HttpStatus.INTERNAL_SERVER_ERROR, request);
    }
}
