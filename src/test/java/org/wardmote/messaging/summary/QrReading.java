package org.wardmote.messaging.summary;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;

/// What a camera reads.
final class QrReading {

    /// @param address of the picture, with it inside
    static String read(String address) throws Exception {
        var png = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(seen).getText();
    }

    private QrReading() {}
}
