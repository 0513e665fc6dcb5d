package org.wardmote.messaging.archive;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.post.OwnAddress;
import org.wardmote.messaging.proof.Composed;

/// The newest announcements as Atom. Addresses of pages are relative to the feed's own, which every reader knows;
/// those within a text are whole, since a text travels alone.
record AlertsFeed(List<Entry> entries, OwnAddress own, Frame.Words words) {

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
        element(xml, "id", "urn:wardmote:feed:alerts");
        element(xml, "title", words.say("alerts.feed.title"));
        element(
                xml,
                "updated",
                entries.isEmpty()
                        ? "1970-01-01T00:00:00Z"
                        : entries.getFirst().at().toString());
        link(xml, "self", AlertsFeedController.PATH, "application/atom+xml");
        link(xml, "alternate", Entry.PATH, "text/html");
        for (var entry : entries) entry(xml, entry);
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:wardmote:alert:" + entry.reference());
        element(xml, "title", entry.subject());
        element(xml, "updated", entry.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", entry.sender());
        xml.writeEndElement();
        link(xml, "alternate", entry.path(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(
                plain(Composed.read(entry.words()).stream().map(this::text).collect(Collectors.joining("\n\n"))));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String text(Block block) {
        return switch (block) {
            case Block.Paragraph one -> one.text();
            case Block.Heading one -> one.text();
            case Block.Quotation one -> one.text();
            case Block.Link one -> one.label() + ": " + own.link(one.path());
            case Block.Listing one -> "- " + String.join("\n- ", one.lines());
        };
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
