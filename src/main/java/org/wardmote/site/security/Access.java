package org.wardmote.site.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SignedIn;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Grants;
import org.wardmote.people.Viewer;
import org.wardmote.people.Viewers;

/// Holds people to a handler's access annotation. Whoever is not signed in is led to the sign-in page and back,
/// staff without a second factor to where they show it; whoever may not, finds nothing there. What somebody sent
/// while their sign-in had lapsed is not taken, and they are told how to send it again.
final class Access implements HandlerInterceptor {

    private final Viewers viewers;
    private final Grants grants;

    Access(Viewers viewers, Grants grants) {
        this.viewers = viewers;
        this.grants = grants;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        if (method.hasMethodAnnotation(SignedIn.class)) return passSignedIn(request, response);
        var staff = method.getMethodAnnotation(Staff.class);
        return staff == null || passStaff(staff.value(), request, response);
    }

    private boolean passSignedIn(HttpServletRequest request, HttpServletResponse response) {
        return viewers.current().isSignedIn() || lead("/sign-in", request, response);
    }

    private boolean passStaff(Function[] functions, HttpServletRequest request, HttpServletResponse response) {
        var viewer = viewers.current();
        if (!viewer.isSignedIn()) return lead("/sign-in", request, response);
        if (Arrays.stream(functions).anyMatch(viewer::holds)) return true;
        if (couldHold(functions, viewer)) return lead(Viewers.SECOND_STEP, request, response);
        throw new NotFound();
    }

    /// They were granted it and lack the second factor.
    private boolean couldHold(Function[] functions, Viewer viewer) {
        return viewer.grants().isEmpty()
                && grants.today(viewer.whom()).stream()
                        .anyMatch(grant -> Arrays.asList(functions).contains(grant.function()));
    }

    private static boolean lead(String path, HttpServletRequest request, HttpServletResponse response) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads) throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        var query = request.getQueryString();
        var then = request.getRequestURI() + (query == null ? "" : "?" + query);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", path + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
        return false;
    }
}
