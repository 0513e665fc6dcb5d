package org.wardmote.messaging.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.wardmote.messaging.Chapter;

class PdfPressTests {

    private final Press press = new PdfPress();

    @Test
    void whateverIsTypedComesOutValid() {
        var strange = List.of(
                "<script>alert(1)</script> & \"quotes\" 'and' <img src=\"https://tracker.example/x.png\">",
                "Łódź, Çelik, Ñandú, naïve – “quoted” … £5 ½ é",
                "عربي and 中文 and 🚓 have no letters in this typeface",
                "]]> &nbsp; &#0; \u0001 \u200B",
                "unbroken".repeat(200));
        assertThat(Validation.faults(press.print(leaflet(strange)))).isEmpty();
    }

    @Test
    void manyPagesAreValid() {
        assertThat(Validation.faults(press.print(leaflet(Collections.nCopies(200, "A line among many.")))))
                .isEmpty();
    }

    @Test
    void manyArePrintedAtATime() throws Exception {
        var leaflet = leaflet(List.of("One line", "Another line"));
        var length = press.print(leaflet).length;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var prints = Collections.nCopies(40, leaflet).stream()
                    .map(one -> threads.submit(() -> press.print(one)))
                    .toList();
            for (var print : prints) assertThat(print.get().length).isBetween(length - 200, length + 200);
        }
    }

    private static Leaflet leaflet(List<String> lines) {
        var chapter = new Chapter.Told("work", "Work", List.of(new Chapter.Entry("A heading", lines)), "None");
        var empty = new Chapter.Told("said", "Said", List.of(), "Nothing was said");
        return new Leaflet(
                "en",
                "ltr",
                "standard",
                "This is a demonstration.",
                "Your police in Abbey Green",
                "For every household",
                "September to November",
                "What the police did",
                List.of("In an emergency call 999."),
                List.of(chapter, empty),
                new Leaflet.Onward(
                        "Read more",
                        "A sentence",
                        "http://localhost:8080/areas/thornfield/abbey-green",
                        "localhost:8080/areas/thornfield/abbey-green",
                        Squares.picture("http://localhost:8080/areas/thornfield/abbey-green"),
                        "The address"),
                "Made today",
                "In large print");
    }
}
