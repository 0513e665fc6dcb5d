package org.wardmote.messaging.summary;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// An address as a QR code: a PNG of black and white, as a data address.
final class Squares {

    private static final int QUIET = 4;
    private static final int PIXELS = 8;
    private static final int WHITE = 0xFFFFFF;

    static String picture(String address) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.CHARACTER_SET, "UTF-8");
            var squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static byte[] png(BitMatrix squares) {
        var width = squares.getWidth() * PIXELS;
        var picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < width; y++)
            for (var x = 0; x < width; x++) if (!squares.get(x / PIXELS, y / PIXELS)) picture.setRGB(x, y, WHITE);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Squares() {}
}
