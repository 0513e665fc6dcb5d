package org.wardmote.site.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.Refusal;
import org.wardmote.site.frame.Bundles;

class PageErrorsTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final ErrorPages pages = new ErrorPages(new PlainFrames());
    private final PageErrors errors = new PageErrors(pages);

    @Test
    void aRefusalSpeaksForItself() {
        assertThat(errors.refused(new Refusal.Invalid("A period cannot end before it begins.")))
                .returns("A period cannot end before it begins.", ErrorPage::explanation)
                .returns(null, ErrorPage::reference);
    }

    @Test
    void aFaultTellsItsNumberAndNothingElse() {
        request.setAttribute("request_id", "632d443c97bbf6ae");
        var page = errors.fault(new IllegalStateException("select * from secret"), request);
        assertThat(page.reference()).contains("632d443c97bbf6ae");
        assertThat(page.title() + page.explanation() + page.reference()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400, We could not understand the address",
        "403, 403, We did not take that",
        "404, 404, Page not found",
        "405, 405, That cannot be done here",
        "431, 431, We could not understand the address",
        "500, 500, Something went wrong",
        "200, 500, Something went wrong",
        "799, 500, Something went wrong",
    })
    void whatFallsThroughKeepsItsStatus(int code, int status, String title) {
        request.setAttribute("jakarta.servlet.error.status_code", code);
        var response = new MockHttpServletResponse();
        assertThat(new FallThroughController(pages).show(request, response).title())
                .isEqualTo(title);
        assertThat(response.getStatus()).isEqualTo(status);
    }

    private static final class PlainFrames implements Frames {

        @Override
        public Frame frame(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
            return unlisted(section, crumbs, titleKey, args);
        }

        @Override
        public Frame personal(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
            return unlisted(section, crumbs, titleKey, args);
        }

        @Override
        public Frame unlisted(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args) {
            try {
                var words = Bundles.ofClassPath(key -> {
                    throw new AssertionError(key);
                });
                var title = words.say(titleKey, args);
                return new Frame(title, words, true, crumbs, section, false, name -> name, Instant.MAX, null);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
