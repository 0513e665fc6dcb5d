package org.wardmote;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A browser: it keeps cookies, and sends a form with the token of the page that it stands on.
public final class TestBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new TreeMap<>();
    private String source = "192.0.2.1";
    private String agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private @Nullable String formToken;

    TestBrowser(MockMvc mvc) {
        this.mvc = mvc;
    }

    /// From another network.
    public TestBrowser at(String address) {
        source = address;
        return this;
    }

    public TestBrowser called(String userAgent) {
        agent = userAgent;
        return this;
    }

    /// @param address path and query as a browser would send them, already encoded
    public MockHttpServletResponse get(String address) {
        return send(MockMvcRequestBuilders.get(URI.create("http://localhost" + address)));
    }

    public MockHttpServletResponse head(String address) {
        return send(MockMvcRequestBuilders.head(URI.create("http://localhost" + address)));
    }

    /// What is seen at an address.
    public String see(String address) {
        return text(get(address));
    }

    /// Opens the page and sends its form.
    ///
    /// @param fields names and values in turn
    public MockHttpServletResponse fill(String page, String action, String... fields) {
        get(page);
        return post(action, fields);
    }

    /// Sends a form with the token of the page seen last.
    public MockHttpServletResponse post(String action, String... fields) {
        var request = MockMvcRequestBuilders.post(URI.create("http://localhost" + action));
        if (formToken != null) request.param("_csrf", formToken);
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return send(request);
    }

    /// As another site would make this browser send it.
    public MockHttpServletResponse forge(String action, String... fields) {
        var request = MockMvcRequestBuilders.post(URI.create("http://localhost" + action));
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return send(request);
    }

    /// As a program sends a document.
    public MockHttpServletResponse send(String action, String type, byte[] document, Map<String, String> headers) {
        var request = MockMvcRequestBuilders.post(URI.create("http://localhost" + action))
                .contentType(type)
                .content(document);
        headers.forEach(request::header);
        return send(request);
    }

    public MockHttpServletResponse send(HttpMethod method, String origin, String address) {
        return send(MockMvcRequestBuilders.request(method, URI.create(origin + address)));
    }

    public boolean beginsSession(HttpMethod method, String address) {
        return exchange(MockMvcRequestBuilders.request(method, URI.create("http://localhost" + address)))
                        .getRequest()
                        .getSession(false)
                != null;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        var response = exchange(request).getResponse();
        for (var cookie : response.getCookies()) keep(cookie);
        var token = TOKEN.matcher(html(response));
        if (token.find()) formToken = token.group(1);
        return response;
    }

    private MvcResult exchange(MockHttpServletRequestBuilder request) {
        request.requestAttr("request_id", "0123456789abcdef").header("User-Agent", agent);
        request.with(made -> {
            made.setRemoteAddr(source);
            return made;
        });
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
        try {
            return mvc.perform(request).andReturn();
        } catch (Exception e) {
            throw new AssertionError("The request failed", e);
        }
    }

    private void keep(Cookie cookie) {
        if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), cookie);
    }

    public Map<String, Cookie> cookies() {
        return cookies;
    }

    public static String html(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// What a reader sees of a page: its text, without tags, with single spaces.
    public static String text(MockHttpServletResponse response) {
        return html(response)
                .replaceAll("(?s)<(script|style|svg|title)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
