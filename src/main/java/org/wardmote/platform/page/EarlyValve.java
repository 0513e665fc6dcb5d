package org.wardmote.platform.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/// Stands at the server's own door, before it has looked for a filter or a servlet.
final class EarlyValve extends ValveBase {

    private final EarlyAnswers early;

    EarlyValve(EarlyAnswers early) {
        super(true);
        this.early = early;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!early.send(request, response)) getNext().invoke(request, response);
    }
}
