package org.wardmote.ledger.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.web.util.HtmlUtils;
import org.wardmote.TestBrowser;
import org.wardmote.ledger.WaysIn;

/// The form as a whole, filled in with anything at all.
class WholeFormModuleTests {

    private static final WaysIn WAYS = new WaysIn();

    private static final List<String> TYPED = List.of("words", "where", "name", "email", "telephone", "postal");
    private static final List<String> CHOSEN = List.of(
            "area",
            "subject",
            "relation",
            "safe",
            "reply",
            "quotable",
            "dissatisfied",
            "crime",
            "calm",
            "token",
            "unknown");

    private static int network;

    @Property(tries = 300)
    void whateverIsTypedComesBackOrIsKeptAndNothingBreaks(@ForAll("forms") Map<String, String> form) {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        var browser = WAYS.browser().at("10.0.%d.%d".formatted(network / 250, network++ % 250));
        var before = WAYS.count();

        var answer = WaysIn.say(browser, ABBEY_GREEN, fields.toArray(String[]::new));

        var typed = Typed.text(form.get("words"));
        if (answer.getStatus() == 303) {
            assertThat(WAYS.words(WaysIn.link(answer))).isEqualTo(typed);
            assertThat(WAYS.count()).isEqualTo(before + 1);
            return;
        }
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(WAYS.count()).isEqualTo(before);
        var html = HtmlUtils.htmlUnescape(TestBrowser.html(answer));
        for (var name : TYPED) assertThat(html).as(name).contains(shown(name, form.getOrDefault(name, "")));
        assertThat(TestBrowser.text(answer)).containsAnyOf("There is a problem", "danger now?", "Which place");
    }

    private static String shown(String name, String value) {
        var text = Typed.text(value);
        return name.equals("words") || name.equals("postal") ? text : text.replaceAll("\\s+", " ");
    }

    @Provide
    Arbitrary<Map<String, String>> forms() {
        var anything = Arbitraries.strings().all().ofMaxLength(60);
        var hostile = Arbitraries.of(
                "<script>alert(1)</script>",
                "\"><img src=x>",
                "{0} '' {{7*7}} ${7*7}",
                "\u0000\u0001",
                "\ud83d",
                "He has a knife",
                "Mill Lane",
                "N99 1AA",
                "nia@residents.example",
                "a@b",
                "020 7946 0100",
                "x".repeat(10_001),
                "yes",
                "no",
                "none",
                "self",
                "drugs",
                "\r\n\r\n");
        var value = Arbitraries.oneOf(anything, hostile);
        var names = new ArrayList<>(TYPED);
        names.addAll(CHOSEN);
        return Arbitraries.maps(Arbitraries.of(names), value)
                .ofMaxSize(names.size())
                .map(LinkedHashMap::new);
    }
}
