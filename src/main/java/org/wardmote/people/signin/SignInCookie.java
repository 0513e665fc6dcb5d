package org.wardmote.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// A cookie of ours: no script reads it, other sites' posts do not carry it, and over a safe connection it travels
/// by no other.
///
/// @param path the addresses it is sent to
public record SignInCookie(String name, String path) {

    static final SignInCookie SIGN_IN = new SignInCookie("wardmote-sign-in", "/");

    public Optional<String> find(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    /// Until the browser is closed: somebody else may sit down at it.
    public void set(String value, HttpServletRequest request, HttpServletResponse response) {
        write(value, Duration.ofSeconds(-1), request, response);
    }

    public void remove(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
