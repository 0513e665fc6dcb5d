package org.wardmote.ledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.WaysIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContributionsApiModuleTests {

    private static final WaysIn WAYS = new WaysIn();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TO = "\"to\": {\"borough\": \"thornfield\", \"ward\": \"abbey-green\"}";

    private static int networks;

    private final TestBrowser program = WAYS.browser().at("198.51.100." + ++networks);

    @Test
    void documentBecomesAContributionAndItsLinkComesBack() {
        var answer = send("""
            {%s, "words": "Lights out in Mill Lane 🚲", "channel": "partner", "subject": "fear", "place": "Mill Lane",
             "relation": "for-another", "said_at": "2026-11-18T11:00:00Z", "quotable": true, "reply_wanted": true,
             "contact": {"name": "Rosa", "email": "rosa@residents.example", "safe": true}}
            """.formatted(TO));
        assertThat(answer.getStatus()).isEqualTo(201);
        var body = json(answer);
        assertThat(answer.getHeader("Location")).isEqualTo(body.get("page").stringValue());
        assertThat(body.get("due_at").stringValue()).isEqualTo("2026-11-21T12:00:00Z");
        var contribution = WAYS.behind(body.get("page").stringValue());
        assertThat(contribution.channel()).isEqualTo(Channel.PARTNER);
        assertThat(contribution.person()).isNotNull();
        assertThat(WAYS.words(body.get("page").stringValue())).isEqualTo("Lights out in Mill Lane 🚲");
    }

    @Test
    void sameKeyWithTheSameDocumentIsTakenOnceAndWithAnotherIsAnother() {
        var before = WAYS.count();
        var document = "{" + TO + ", \"words\": \"Once\"}";
        var first = send(document, Map.of("Idempotency-Key", "k1"));
        var again = send(document, Map.of("Idempotency-Key", "k1"));
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(WAYS.count()).isEqualTo(before + 1);
        var other = send("{" + TO + ", \"words\": \"Other\"}", Map.of("Idempotency-Key", "k1"));
        assertThat(json(other).get("key")).isNotEqualTo(json(first).get("key"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"words\": \"x\"} | to",
                "{\"to\": {\"borough\": \"nowhere\"}, \"words\": \"x\"} | to",
                "{\"to\": {\"organisation\": \"lambeth-council\"}, \"words\": \"x\"} | to.organisation",
                "{TO, \"words\": \" \\u200b \"} | words",
                "{TO, \"words\": \"x\", \"subject\": \"nonsense\"} | subject",
                "{TO, \"words\": \"x\", \"channel\": \"in-person\"} | channel",
                "{TO, \"words\": \"x\", \"relation\": \"me\"} | relation",
                "{TO, \"words\": \"x\", \"said_at\": \"yesterday\"} | said_at",
                "{TO, \"words\": \"x\", \"said_at\": \"2030-01-01T00:00:00Z\"} | said_at",
                "{TO, \"words\": \"x\", \"contact\": {\"email\": \"nobody\"}} | contact.email"
            })
    void whatIsWrongIsNamedByItsMember(String document, String field) {
        var answer = send(document.replace("TO", TO));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        var fields = new ArrayList<String>();
        json(answer)
                .get("errors")
                .forEach(error -> fields.add(error.get("field").stringValue()));
        assertThat(fields).containsExactly(field);
    }

    @Test
    void oneCharacterTooManyIsRefused() {
        var words = "x".repeat(10_001);
        assertThat(send("{" + TO + ", \"words\": \"" + words + "\"}").getStatus())
                .isEqualTo(422);
        assertThat(send("{" + TO + ", \"words\": \"" + words.substring(1) + "\"}")
                        .getStatus())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"words\": {}}", "{\"unknown\": 1}", "{} {}", "[[[[[[[[", "\u0000"})
    void whatIsNoSuchDocumentIsABadRequestAndIsNotQuoted(String document) {
        var answer = send(document);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json(answer).get("title").stringValue()).isEqualTo("Bad Request");
    }

    @Test
    void halfAnEmojiAndHtmlAreText() {
        var answer = send("{" + TO + ", \"words\": \"<b>x\\ud83dy\\u0000\"}");
        assertThat(WAYS.words(json(answer).get("page").stringValue())).isEqualTo("<b>xy");
    }

    @Test
    void formOfAnotherSiteCannotSend() {
        for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            var answer = program.send("/api/v1/contributions", type, bytes("{" + TO + ", \"words\": \"x\"}"), Map.of());
            assertThat(answer.getStatus()).as(type).isEqualTo(415);
        }
    }

    @Test
    void tooMuchAtOnceAndTooMuchInAnHourAreRefused() {
        assertThat(send("{\"words\": \"" + "x".repeat(300_000) + "\"}").getStatus())
                .isEqualTo(413);
        var busy = WAYS.browser().at("203.0.113.9");
        MockHttpServletResponse answer = null;
        for (var i = 0; i < 61; i++)
            answer = busy.send("/api/v1/contributions", "application/json", bytes("{}"), Map.of());
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
        assertThat(send("{" + TO + ", \"words\": \"From elsewhere\"}").getStatus())
                .isEqualTo(201);
    }

    private MockHttpServletResponse send(String document) {
        return send(document, Map.of());
    }

    private MockHttpServletResponse send(String document, Map<String, String> headers) {
        return program.send("/api/v1/contributions", "application/json", bytes(document), headers);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JSON.readTree(answer.getContentAsByteArray());
    }
}
