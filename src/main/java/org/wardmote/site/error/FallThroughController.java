package org.wardmote.site.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wardmote.kernel.Anyone;

/// For what no handler answered: unknown addresses, unknown methods, what the firewall or a filter refused.
@Controller
class FallThroughController implements ErrorController {

    private final ErrorPages pages;

    FallThroughController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    @Anyone(sameForAll = false)
    ErrorPage show(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        response.setStatus(status.value());
        return pages.page(status, request);
    }

    /// Somebody who types this address themselves finds nothing here.
    private static HttpStatus status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code))
            return HttpStatus.NOT_FOUND;
        var status = HttpStatus.resolve(code);
        return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
