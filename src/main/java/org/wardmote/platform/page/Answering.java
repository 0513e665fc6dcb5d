package org.wardmote.platform.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.SeeOther;
import org.wardmote.platform.Finished;

/// What handlers return is what is sent: a page record, rendered by the template that bears its name, or an answer
/// already finished. What is the same for all is kept.
final class Answering implements HandlerMethodReturnValueHandler {

    private static final String HTML = "text/html;charset=utf-8";

    private final TemplateEngine templates;
    private final FinishedPages pages;
    private final Sending sending;
    private final Headers headers;

    Answering(TemplateEngine templates, FinishedPages pages, Sending sending, Headers headers) {
        this.templates = templates;
        this.pages = pages;
        this.sending = sending;
        this.headers = headers;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        var type = returned.getParameterType();
        return Page.class.isAssignableFrom(type) || type == Finished.class || type == SeeOther.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returned, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = (HttpServletRequest) web.getNativeRequest();
        var response = (HttpServletResponse) web.getNativeResponse();
        if (value == null || response == null) return;
        if (value instanceof SeeOther other) {
            leadOn(other, response);
            return;
        }
        if (isSameForAll(returned, response)) sendAndKeep(finished(value), request, response);
        else sendOnce(value, request, response);
    }

    private void leadOn(SeeOther other, HttpServletResponse response) {
        headers.keepNowhere(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", other.path());
    }

    private static boolean isSameForAll(MethodParameter returned, HttpServletResponse response) {
        var access = returned.getMethodAnnotation(Anyone.class);
        return access != null && access.sameForAll() && response.getStatus() == HttpServletResponse.SC_OK;
    }

    private Finished finished(Object value) {
        if (value instanceof Finished finished) return finished;
        var page = (Page) value;
        var output = new Utf8ByteOutput();
        templates.render(TemplateNames.of(page.getClass()), page, output);
        return Finished.of(HTML, output.toByteArray(), page.frame().goodUntil());
    }

    private void sendAndKeep(Finished page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getQueryString() == null && request.getAttribute(EarlyAnswers.EDITION) instanceof Long edition)
            pages.keep(request.getRequestURI(), page, edition);
        sending.send(page, request, response);
    }

    private void sendOnce(Object value, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = finished(value);
        headers.write(request, response);
        headers.keepNowhere(response);
        if (value instanceof Page made && made.frame().personal() != null) headers.tellNobody(response);
        response.setContentType(page.type());
        response.setContentLength(page.plain().length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(page.plain());
    }
}
