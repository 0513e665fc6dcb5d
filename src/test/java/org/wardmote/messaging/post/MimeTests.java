package org.wardmote.messaging.post;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MimeTests {

    @Property
    void whateverIsWrittenArrivesAsItWasWritten(@ForAll("texts") String text, @ForAll("texts") String html)
            throws MessagingException, IOException {
        var octets = Mime.of(mail("Team", "Lamps", text, html), "nia@thornfield.example");
        assertThat(new String(octets, ISO_8859_1).split("\r\n"))
                .noneMatch(line -> line.length() > 76 + 24 || line.contains("\n") || line.contains("\r"))
                .allMatch(line -> line.chars().allMatch(letter -> letter >= ' ' && letter < 127 || letter == '\t'))
                .noneMatch(line -> line.startsWith(".") || line.startsWith("From "));
        var forms = (MimeMultipart) read(octets).getContent();
        assertThat(forms.getBodyPart(0).getContent()).isEqualTo(text.replace("\n", "\r\n"));
        assertThat(forms.getBodyPart(1).getContent()).isEqualTo(html.replace("\n", "\r\n"));
        assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Property
    void whatIsFilledInArrivesAsIfItHadStoodThereAlways(
            @ForAll("texts") String before, @ForAll("texts") String why, @ForAll("texts") String after)
            throws MessagingException, IOException {
        var splice = new Splice(before + Splice.WHY + after + Splice.STOP + Splice.PREFERENCES + before);
        var filled = splice.fill(why, "preferences", "stop");
        var whole = before + why + after + "stop" + "preferences" + before;
        assertThat(filled.text()).isEqualTo(whole);
        var mail = new String(Mime.of(mail("Team", "Lamps", filled, filled), "nia@thornfield.example"), ISO_8859_1);
        assertThat(mail.split("\r\n")).noneMatch(line -> line.length() > 76 + 24 || line.startsWith("."));
        var forms = (MimeMultipart) read(mail.getBytes(ISO_8859_1)).getContent();
        assertThat(forms.getBodyPart(0).getContent()).isEqualTo(whole.replace("\n", "\r\n"));
    }

    @Provide
    Arbitrary<String> texts() {
        var letters =
                Arbitraries.of("a", "F", "From ", ".", "=", " ", "\t", "\n", "é", "ж", "漢", "😀", "--=_wardmote", "=_");
        return letters.list().ofMaxSize(300).map(list -> String.join("", list));
    }

    @Property
    void whateverANameOrSubjectIsItStaysWithinItsField(
            @ForAll("fields") String sender, @ForAll("fields") String subject) throws MessagingException {
        var mail = read(Mime.of(mail(sender, subject, "text", "html"), "nia@thornfield.example"));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getFrom()).hasSize(1);
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).isEqualTo("team@thornfield.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
        if (!subject.contains("=?") && !subject.matches("(?s).*\\s.*"))
            assertThat(mail.getSubject()).isEqualTo(subject);
    }

    @Provide
    Arbitrary<String> fields() {
        var pieces =
                Arbitraries.of("Team", " ", "\r\nBcc: x@y.example", "\"", "<a@b.example>", ",", "é", "漢", "\\", "=?");
        return pieces.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join("", list) + ".");
    }

    @Test
    void dotThatBeginsALineIsDoubledAndOneAloneEndsTheMail() {
        var stuffed = Stuffing.of(".a\r\nb.\r\n..\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(stuffed, StandardCharsets.US_ASCII)).isEqualTo("..a\r\nb.\r\n...\r\n.\r\n");
    }

    private static Outgoing mail(String sender, String subject, String text, String html) {
        return mail(sender, subject, Written.of(text), Written.of(html));
    }

    private static Outgoing mail(String sender, String subject, Written text, Written html) {
        return new Outgoing(
                "nia@thornfield.example",
                "team@thornfield.example",
                sender,
                null,
                "<1@thornfield.example>",
                subject,
                text,
                html,
                Map.of("List-Id", "<messages.thornfield.example>"));
    }

    private static MimeMessage read(byte[] octets) throws MessagingException {
        return new MimeMessage((Session) null, new ByteArrayInputStream(octets));
    }
}
