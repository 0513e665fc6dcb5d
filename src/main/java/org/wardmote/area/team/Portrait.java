package org.wardmote.area.team;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.wardmote.importing.BadRow;

/// Draws a picture anew, small: what was hidden in the file, such as where and when it was taken, does not come
/// along.
final class Portrait {

    private static final int SIDE = 320;
    private static final long MOST_PIXELS = 40_000_000;

    static byte[] drawnAnew(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw notAPicture();
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return asJpeg(scaled(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof BadRow bad ? bad : notAPicture();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
        if (!format.equals("jpeg") && !format.equals("png")) throw notAPicture();
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
            throw new BadRow("A photo has more than " + MOST_PIXELS + " pixels.");
        return reader.read(0);
    }

    private static BufferedImage scaled(BufferedImage picture) {
        var by = Math.min(1.0, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * by));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * by));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] asJpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static BadRow notAPicture() {
        return new BadRow("A photo is neither a JPEG nor a PNG that can be read.");
    }

    private Portrait() {}
}
