package org.wardmote.messaging.summary;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Lays out by CSS for paged media. Never more at a time than there are processors, so that a crowd of readers
/// waits a moment and takes no memory.
@Component
class PdfPress implements Press {

    private static final String TEMPLATE = "messaging/summary/leaflet.jte";

    /// What XML cannot hold (XML 1.0, 2.2).
    private static final Pattern UNREADABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Queue<Typefaces> parsed = new ConcurrentLinkedQueue<>();
    private final String styles;

    PdfPress() {
        XRLog.setLoggingEnabled(false);
        styles = "<style>" + read("/messaging/leaflet.css") + "</style></head>";
    }

    private static String read(String file) {
        try (var text = PdfPress.class.getResourceAsStream(file)) {
            if (text == null) throw new FileNotFoundException(file);
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] print(Leaflet leaflet) {
        turns.acquireUninterruptibly();
        try {
            var ready = parsed.poll();
            var typefaces = ready == null ? new Typefaces() : ready;
            var pdf = laidOut(html(leaflet), typefaces);
            parsed.add(typefaces);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private String html(Leaflet leaflet) {
        var output = new StringOutput();
        templates.render(TEMPLATE, leaflet, output);
        return UNREADABLE.matcher(output.toString()).replaceAll("").replace("</head>", styles);
    }

    private static byte[] laidOut(String html, Typefaces typefaces) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            typefaces.use(document, builder);
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useFastMode();
            for (var moment : ExternalResourceControlPriority.values())
                builder.useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"), moment);
            builder.withHtmlContent(html, null);
            builder.withProducer("Wardmote");
            builder.toStream(bytes);
            builder.run();
        }
        return bytes.toByteArray();
    }
}
