package org.wardmote.platform.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Stands at the server's own door, before it has looked for a filter or a servlet.
final class EarlyValve extends ValveBase {

    private static final byte[] UNREADABLE =
            "This request could not be read, and nothing has been done with it.\n".getBytes(StandardCharsets.UTF_8);

    private final EarlyAnswers early;
    private final Headers headers;

    EarlyValve(EarlyAnswers early, Headers headers) {
        super(true);
        this.early = early;
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isUnreadable(request, response)) refuse(request, response);
        else if (isRefused(response) || !early.send(request, response))
            getNext().invoke(request, response);
    }

    /// What the server could not read comes through with its status set, perhaps without method, address or site,
    /// and would get a page of the server's own.
    private static boolean isUnreadable(Request request, Response response) {
        return request.getMethod() == null
                || request.getRequestURI() == null
                || isRefused(response) && (request.getContext() == null || !response.isErrorReportRequired());
    }

    private static boolean isRefused(Response response) {
        return response.getStatus() >= 400;
    }

    private void refuse(Request request, Response response) throws IOException {
        if (!isRefused(response)) response.setStatus(400);
        response.setSuspended(false);
        response.setHeader("X-Content-Type-Options", "nosniff");
        headers.keepNowhere(response);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(UNREADABLE.length);
        response.getOutputStream().write(UNREADABLE);
        response.finishResponse();
    }
}
