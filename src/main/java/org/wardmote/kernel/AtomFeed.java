package org.wardmote.kernel;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// What is new, for programs that look again and again. Addresses are relative to the feed's own, which every
/// reader knows.
///
/// @param lang the language of all of it
/// @param id never changes, such as `alerts`
/// @param path of the feed itself
/// @param page of the same for people
/// @param author of all entries; null where each names its own
/// @param entries newest first
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: the Atom Syndication Format</a>
public record AtomFeed(
        String lang,
        String id,
        String title,
        String path,
        String page,
        @Nullable String author,
        List<Entry> entries) {

    /// As it is served.
    public static final String TYPE = "application/atom+xml;charset=utf-8";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /// @param id never changes, such as `answer:7K2Q9ZXA`
    /// @param text plain
    public record Entry(
            String id, String title, Instant at, @Nullable String author, String path, String text) {}

    public byte[] bytes() {
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", lang);
        element(xml, "id", "urn:wardmote:feed:" + id);
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        link(xml, "self", path, "application/atom+xml");
        link(xml, "alternate", page, "text/html");
        author(xml, author);
        for (var entry : entries) write(xml, entry);
        xml.writeEndElement();
    }

    private Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:wardmote:" + entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.at().toString());
        author(xml, entry.author());
        link(xml, "alternate", entry.path(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(plain(entry.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, @Nullable String name) throws XMLStreamException {
        if (name == null) return;
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
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
