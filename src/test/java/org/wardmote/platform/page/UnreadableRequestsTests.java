package org.wardmote.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;
import org.wardmote.TestClock;
import org.wardmote.platform.EarlyAnswer;
import org.wardmote.platform.Finished;

/// What is no HTTP, or none that the server takes, sent to a real server as bytes.
class UnreadableRequestsTests {

    private final Tomcat tomcat = new Tomcat();

    @BeforeEach
    void start(@TempDir Path directory) throws LifecycleException {
        var clock = TestClock.noon();
        var settings = new PageSettings(DataSize.ofMegabytes(1), "");
        var headers = new Headers(settings);
        var pages = new FinishedPages(clock, settings);
        pages.keep(
                "/areas",
                Finished.of("text/html", "kept".getBytes(StandardCharsets.UTF_8), Instant.MAX),
                pages.edition());
        var none = new StaticListableBeanFactory().getBeanProvider(EarlyAnswer.class);
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "echo", new Echo());
        context.addServletMappingDecoded("/", "echo");
        var filter = new FilterDef();
        filter.setFilterName("query");
        filter.setFilter(new ReadableQuery());
        context.addFilterDef(filter);
        var everywhere = new FilterMap();
        everywhere.setFilterName("query");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        var early = new EarlyAnswers(pages, none, new Sending(headers));
        tomcat.getEngine().getPipeline().addValve(new EarlyValve(early, headers));
        tomcat.getConnector();
        tomcat.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /find?q=\u00e9 HTTP/1.1\r\nHost: a\r\n",
                "GET /find?q= 51 HTTP/1.1\r\nHost: a\r\n",
                "GET /areas HTTP/1.1\r\n",
                "GET /areas HTTP/1.1\r\nHost: a b\r\n",
                "GET /areas HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\n",
                "GET /areas HTTP/9.9\r\nHost: a\r\n",
                "CONNECT /areas HTTP/1.1\r\nHost: a\r\n",
                "G\u00ffT /areas HTTP/1.1\r\nHost: a\r\n"
            })
    void whatCannotBeReadIsRefusedInOneSentenceWithoutAPage(String request) throws IOException {
        var answer = send(request);
        assertThat(answer).matches("(?s)HTTP/1.1 (400|501|505) .*");
        assertThat(answer).contains("X-Content-Type-Options: nosniff", "Content-Type: text/plain");
        assertThat(answer).endsWith("This request could not be read, and nothing has been done with it.\n");
        assertThat(answer).doesNotContain("Exception", "Tomcat", "kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%C0%AF", "%FF", "%u0041"})
    void queryThatIsNoneIsTheAskersFault(String value) throws IOException {
        assertThat(send("GET /find?q=" + value + " HTTP/1.1\r\nHost: a\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .doesNotContain("InvalidParameter");
    }

    @Test
    void queryOfMoreParametersThanAnybodyNeedsIsRefused() throws IOException {
        assertThat(send("GET /find?" + "a=&".repeat(1500) + " HTTP/1.1\r\nHost: a\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void whatCanBeReadIsAnsweredAsEver() throws IOException {
        assertThat(send("GET /areas HTTP/1.1\r\nHost: a\r\n"))
                .startsWith("HTTP/1.1 200")
                .endsWith("kept");
        assertThat(send("GET /find?q=caf%C3%A9 HTTP/1.1\r\nHost: a\r\n")).endsWith("caf\u00c3\u00a9");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", tomcat.getConnector().getLocalPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static final class Echo extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(request.getParameter("q"));
        }
    }
}
