package org.wardmote.messaging.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECPrivateKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The keys, the text and the message are those of RFC 8291, section 5 and appendix A.
class SealingTests {

    private static final String TEXT = "When I grow up, I want to be a watermelon";
    private static final byte[] SECRET = decoded("BTBZMqHH6r4Tts7J_aSIgg");
    private static final byte[] SALT = decoded("DGv6ra1nlYgDCS1FRnbzlw");
    private static final KeyPair BROWSER = pair(
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94");
    private static final KeyPair OWN = pair(
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
            "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
    private static final String MESSAGE =
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8w"
                    + "EqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

    @Test
    void messageOfTheStandardIsMadeToTheByte() throws GeneralSecurityException {
        var sealed = Sealing.seal(TEXT.getBytes(StandardCharsets.UTF_8), OWN, BROWSER.getPublic(), SECRET, SALT);
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .isEqualTo(MESSAGE);
    }

    @Test
    void browserOpensTheMessageOfTheStandard() throws GeneralSecurityException {
        assertThat(Sealing.open(decoded(MESSAGE), BROWSER, SECRET)).asString().isEqualTo(TEXT);
    }

    @Test
    void whatFitsComesOutAsItWentInAndNoPushServiceRefusesItsLength() throws GeneralSecurityException {
        var random = new Random(8291);
        for (var length : new int[] {0, 1, 16, 1000, Sealing.MOST}) {
            var text = new byte[length];
            random.nextBytes(text);
            var sealed = Sealing.seal(text, Curve.pair(), BROWSER.getPublic(), SECRET, SALT);
            assertThat(sealed).hasSizeLessThanOrEqualTo(4096);
            assertThat(Sealing.open(sealed, BROWSER, SECRET)).isEqualTo(text);
        }
        assertThatThrownBy(() -> Sealing.seal(new byte[Sealing.MOST + 1], OWN, BROWSER.getPublic(), SECRET, SALT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyElseOpensItAndNothingInItCanBeChanged() {
        var message = decoded(MESSAGE);
        assertThatThrownBy(() -> Sealing.open(message, OWN, SECRET)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Sealing.open(message, BROWSER, SALT)).isInstanceOf(GeneralSecurityException.class);
        message[message.length - 20] ^= 1;
        assertThatThrownBy(() -> Sealing.open(message, BROWSER, SECRET)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void pointBesideTheCurveIsNoKey() {
        var point = Curve.write(BROWSER.getPublic());
        for (var at : new int[] {0, 1, 40, 64}) {
            var beside = point.clone();
            beside[at] ^= 1;
            assertThatThrownBy(() -> Curve.read(beside)).as("byte %d", at).isInstanceOf(GeneralSecurityException.class);
        }
        var nowhere = new byte[point.length];
        Arrays.fill(nowhere, (byte) 0xff);
        nowhere[0] = 4;
        assertThatThrownBy(() -> Curve.read(nowhere)).isInstanceOf(GeneralSecurityException.class);
    }

    private static KeyPair pair(String point, String number) {
        try {
            var secret = new ECPrivateKeySpec(new BigInteger(1, decoded(number)), Curve.parameters());
            return new KeyPair(
                    Curve.read(decoded(point)), KeyFactory.getInstance("EC").generatePrivate(secret));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
