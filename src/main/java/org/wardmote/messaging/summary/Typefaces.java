package org.wardmote.messaging.summary;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of print, parsed once for many documents. One document at a time: they are read from a place that
/// moves.
final class Typefaces {

    private static final List<Face> FACES = List.of(
            new Face("Atkinson", 400, "atkinson-400.ttf"),
            new Face("Atkinson", 700, "atkinson-700.ttf"),
            new Face("Atkinson Extended", 400, "atkinson-ext-400.ttf"),
            new Face("Atkinson Extended", 700, "atkinson-ext-700.ttf"));

    private record Face(String family, int weight, String file) {}

    private record Parsed(Face face, TrueTypeFont font) {}

    private final List<Parsed> faces = new ArrayList<>();

    Typefaces() throws IOException {
        for (var face : FACES) faces.add(new Parsed(face, parse(face.file())));
    }

    private static TrueTypeFont parse(String file) throws IOException {
        try (var bytes = Typefaces.class.getResourceAsStream("/messaging/type/" + file)) {
            if (bytes == null) throw new FileNotFoundException("/messaging/type/" + file);
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
        }
    }

    /// What of them is used is embedded.
    void use(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (var one : faces)
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, one.font(), true)),
                    one.face().family(),
                    one.face().weight(),
                    FontStyle.NORMAL,
                    true);
    }
}
