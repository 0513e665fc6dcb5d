package org.wardmote.open.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.YouSaid.Answer;

/// One feed. Addresses in it are relative to the feed's own, which every reader knows.
///
/// @param path of the feed itself
/// @param page of the same for people
record AnswersFeed(String path, String page, String title, String author, List<Answer> answers, Frame.Words words) {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    byte[] bytes() {
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void feed(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", words.lang());
        element(xml, "id", "urn:wardmote:feed:" + path.substring(1).replace('/', ':'));
        element(xml, "title", title);
        element(xml, "updated", updated());
        link(xml, "self", path, "application/atom+xml");
        link(xml, "alternate", page, "text/html");
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        for (var answer : answers) entry(xml, answer);
        xml.writeEndElement();
    }

    private String updated() {
        return answers.isEmpty()
                ? Instant.EPOCH.toString()
                : answers.getFirst().at().toString();
    }

    private void entry(XMLStreamWriter xml, Answer answer) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:wardmote:answer:" + answer.reference());
        element(xml, "title", answer.title());
        element(xml, "updated", answer.at().toString());
        link(xml, "alternate", answer.path(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(plain(text(answer)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String text(Answer answer) {
        var text = new StringBuilder();
        paragraph(text, words.say("answers.you-said"), answer.said());
        paragraph(text, answer.heading(), answer.did());
        paragraph(text, words.say("answers.because"), answer.because());
        return text.toString().strip();
    }

    private static void paragraph(StringBuilder text, String heading, @Nullable String said) {
        if (said != null) text.append(heading).append(":\n").append(said).append("\n\n");
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
        xml.writeAttribute("type", type);
    }

    /// What XML 1.0 can carry.
    private static String plain(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter == '\n'
                        || letter == '\t'
                        || letter >= ' ' && letter <= 0xD7FF
                        || letter >= 0xE000 && letter <= 0xFFFD
                        || letter >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
