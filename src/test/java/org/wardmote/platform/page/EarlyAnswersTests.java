package org.wardmote.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.wardmote.TestClock;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.EarlyAnswer;
import org.wardmote.platform.Finished;

class EarlyAnswersTests {

    private final TestClock clock = TestClock.noon();
    private final PageSettings settings = new PageSettings(DataSize.ofMegabytes(1), "");
    private final FinishedPages pages = new FinishedPages(clock, settings);
    private final EarlyAnswers early = new EarlyAnswers(pages, answering("/early"), new Sending(new Headers(settings)));

    EarlyAnswersTests() {
        pages.keep("/areas", finished("areas ".repeat(100)), pages.edition());
    }

    @Test
    void keptPageIsSentWithItsHeaders() throws Exception {
        var answer = ask("GET", "/areas", null, null);
        assertThat(answer.getContentAsString()).startsWith("areas areas");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, no-cache, stale-if-error=86400");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void gzipIsSentWhereItIsAccepted() throws Exception {
        var answer = ask("GET", "/areas", "gzip, br", null);
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        var text = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes();
        assertThat(new String(text, StandardCharsets.UTF_8)).startsWith("areas areas");
        assertThat(answer.getHeader("ETag"))
                .isNotEqualTo(ask("GET", "/areas", null, null).getHeader("ETag"));
    }

    @Test
    void whoHasItIsToldThatNothingHasChanged() throws Exception {
        var tag = ask("GET", "/areas", "gzip", null).getHeader("ETag");
        var again = ask("GET", "/areas", "gzip", "W/\"x\", " + tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(tag);
        assertThat(ask("GET", "/areas", "gzip", "\"other\"").getStatus()).isEqualTo(200);
    }

    @Test
    void headersAloneAreSentForHead() throws Exception {
        var answer = ask("HEAD", "/areas", null, null);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getContentLength()).isEqualTo(600);
    }

    @Test
    void earlyAnswersAreAskedForWhatIsNotKept() throws Exception {
        var answer = ask("GET", "/early", null, null);
        assertThat(answer.getContentAsString()).isEqualTo("early");
    }

    @Test
    void anythingElseGoesDownTheChain() throws Exception {
        assertThat(passes("POST", "/areas", null)).isTrue();
        assertThat(passes("GET", "/areas", "q=1")).isTrue();
        assertThat(passes("GET", "//areas", null)).isTrue();
        assertThat(passes("GET", "/areas;x=1", null)).isTrue();
        assertThat(passes("GET", "/Areas", null)).isTrue();
        assertThat(passes("GET", "/areas", null)).isFalse();
    }

    private MockHttpServletResponse ask(String method, String path, String accepts, String known) throws IOException {
        var request = new MockHttpServletRequest(method, path);
        if (accepts != null) request.addHeader("Accept-Encoding", accepts);
        if (known != null) request.addHeader("If-None-Match", known);
        var response = new MockHttpServletResponse();
        assertThat(early.send(request, response)).isTrue();
        return response;
    }

    private boolean passes(String method, String path, String query) throws IOException {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        return !early.send(request, new MockHttpServletResponse());
    }

    private Finished finished(String text) {
        return Finished.of(
                "text/html;charset=utf-8",
                text.getBytes(StandardCharsets.UTF_8),
                clock.instant().plusSeconds(60));
    }

    private ObjectProvider<EarlyAnswer> answering(String path) {
        var beans = new StaticListableBeanFactory();
        beans.addBean(
                "early", (EarlyAnswer) asked -> asked.equals(path) ? Optional.of(finished("early")) : Optional.empty());
        return beans.getBeanProvider(EarlyAnswer.class);
    }

    @Test
    void tileServerIsTheOneOtherHostThatPagesMayShowPicturesOf() {
        var tiled = new PageSettings(DataSize.ofMegabytes(1), "https://tiles.thornfield.example/{z}/{x}/{y}.png");
        var response = new MockHttpServletResponse();
        new Headers(tiled).write(new MockHttpServletRequest(), response);
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("img-src 'self' data: https://tiles.thornfield.example; font-src");
        assertThatThrownBy(() -> new Headers(new PageSettings(DataSize.ofMegabytes(1), "tiles")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("WARDMOTE_PAGES_MAPTILES");
    }
}
