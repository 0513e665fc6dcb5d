package org.wardmote.messaging.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/// Points of P-256 as the Web writes them: 4, then x and y of 32 bytes each (X9.62, uncompressed).
final class Curve {

    private static final String NAME = "secp256r1";
    private static final byte UNCOMPRESSED = 4;
    private static final int NUMBER = 32;
    private static final int LENGTH = 1 + 2 * NUMBER;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    static KeyPair pair() throws GeneralSecurityException {
        var making = KeyPairGenerator.getInstance("EC");
        making.initialize(new ECGenParameterSpec(NAME));
        return making.generateKeyPair();
    }

    static ECParameterSpec parameters() throws GeneralSecurityException {
        var named = AlgorithmParameters.getInstance("EC");
        named.init(new ECGenParameterSpec(NAME));
        return named.getParameterSpec(ECParameterSpec.class);
    }

    static byte[] write(PublicKey key) {
        var point = ((ECPublicKey) key).getW();
        var written = new byte[LENGTH];
        written[0] = UNCOMPRESSED;
        put(point.getAffineX(), written, 1);
        put(point.getAffineY(), written, 1 + NUMBER);
        return written;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        var bytes = number.toByteArray();
        var length = Math.min(bytes.length, NUMBER);
        System.arraycopy(bytes, bytes.length - length, into, at + NUMBER - length, length);
    }

    /// Refuses what is no point of the curve: a key that is agreed on with one can be guessed.
    static PublicKey read(byte[] written) throws GeneralSecurityException {
        if (written.length != LENGTH || written[0] != UNCOMPRESSED) throw new GeneralSecurityException("No point");
        var point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(written, 1, 1 + NUMBER)),
                new BigInteger(1, Arrays.copyOfRange(written, 1 + NUMBER, LENGTH)));
        var parameters = parameters();
        if (!lies(point, parameters)) throw new GeneralSecurityException("No point of the curve");
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, parameters));
    }

    /// y² = x³ + ax + b
    private static boolean lies(ECPoint point, ECParameterSpec parameters) {
        var curve = parameters.getCurve();
        var prime = ((ECFieldFp) curve.getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        if (x.compareTo(prime) >= 0 || y.compareTo(prime) >= 0) return false;
        var right = x.modPow(THREE, prime).add(curve.getA().multiply(x)).add(curve.getB());
        return y.multiply(y).mod(prime).equals(right.mod(prime));
    }

    private Curve() {}
}
