package org.wardmote.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadingMailTests {

    @Property(tries = 500)
    void anyBytesAreReadOrAreNoMail(@ForAll byte[] bytes) {
        isWithinBounds(bytes);
    }

    @Property(tries = 500)
    void anyMailIsReadWithinBounds(@ForAll("mails") String mail) {
        isWithinBounds(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> mails() {
        var line = Arbitraries.of(
                "From: Nia <nia@thornfield.example>",
                "From: =?utf-8?B?////?= <>",
                "To: reply+@x, ,, <a@b>",
                "Subject: =?x?Q?=00?=",
                "Content-Type: multipart/mixed; boundary=b",
                "Content-Type: multipart/alternative",
                "Content-Type: text/html; charset=\"\u0000",
                "Content-Transfer-Encoding: base64",
                "Content-Transfer-Encoding: nonsense",
                "",
                "--b",
                "--b--",
                "<p>words</p><script>",
                "> quoted",
                "On Monday somebody wrote:",
                "\u202ewords\u0007",
                "Date: Tue, 99 Foo 2026");
        return line.list().ofMaxSize(30).map(lines -> String.join("\r\n", lines));
    }

    private static void isWithinBounds(byte[] bytes) {
        ReadingMail.read(bytes, address -> false).ifPresent(mail -> {
            assertThat(mail.text().length()).isLessThanOrEqualTo(ReadingMail.LONGEST);
            assertThat(mail.subject().length()).isLessThanOrEqualTo(200);
            assertThat(mail.text().chars()).noneMatch(letter -> letter == 0 || letter == 7 || letter == 0x202e);
            assertThat(mail.fingerprint()).hasSize(64);
        });
    }

    @Test
    void quotedTextIsTakenAwayOnlyWhereItSurelyIsQuoted() {
        assertThat(Quotation.removed("No.\n\n> Was it loud?\n")).isEqualTo("No.");
        assertThat(Quotation.removed("> Was it loud?\nYes.\n> Often?\nNo."))
                .isEqualTo("> Was it loud?\nYes.\n> Often?\nNo.");
        assertThat(Quotation.removed("> all of it\n> is quoted")).isEqualTo("> all of it\n> is quoted");
        assertThat(Quotation.removed("Thanks\n\n-----Original Message-----\nFrom: x"))
                .isEqualTo("Thanks");
        assertThat(Quotation.removed("She wrote: come at once.\nI did.")).isEqualTo("She wrote: come at once.\nI did.");
    }

    @Test
    void charsetThatWasNotNamedIsGuessed() {
        var mail = "From: a@b.example\r\n\r\nCaf\u00e9 \u2013 na\u00efve".getBytes(Charset.forName("windows-1252"));
        assertThat(ReadingMail.read(mail, address -> false).orElseThrow().text())
                .isEqualTo("Caf\u00e9 \u2013 na\u00efve");
    }

    @Test
    void mailInsideAMailInsideAMailEndsSomewhere() {
        var deep = new StringBuilder("From: a@b.example\r\n");
        for (var depth = 0; depth < 300; depth++)
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\r\n\r\n--b")
                    .append(depth)
                    .append("\r\n");
        isWithinBounds(deep.toString().getBytes(StandardCharsets.UTF_8));
    }
}
