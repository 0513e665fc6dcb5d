package org.wardmote.messaging.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SigningTests {

    /// The example of RFC 8463, appendix A.
    private static final String MAIL = """
        From: Joe SixPack <joe@football.example.com>
        To: Suzie Q <suzie@shopping.example.net>
        Subject: Is dinner ready?
        Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
        Message-ID: <20030712040037.46341.5F8J@football.example.com>

        Hi.

        We lost the game.  Are you hungry yet?

        Joe.
        """.replace("\n", "\r\n");

    private static final String UNSIGNED = """
        DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
         d=football.example.com; i=@football.example.com;
         q=dns/txt; s=brisbane; t=1528637909; h=from : to :
         subject : date : message-id : from : subject : date;
         bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
         b=\
        """.replace("\n", "\r\n");

    private static final List<String> NAMES =
            List.of("from", "to", "subject", "date", "message-id", "from", "subject", "date");

    /// Ed25519 signs the same text always in the same way.
    @Test
    void exampleOfTheStandardIsSignedAsThere() {
        var secret = Base64.getDecoder().decode("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
        var pkcs8 = HexFormat.of()
                .parseHex("302e020100300506032b657004220420" + HexFormat.of().formatHex(secret));
        var signing = new Signing(SigningKey.of(pkcs8), "football.example.com", "brisbane");
        var head = MAIL.substring(0, MAIL.indexOf("\r\n\r\n") + 2);
        assertThat(signing.signature(Signing.fields(head), NAMES, UNSIGNED))
                .isEqualTo("/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11BusFa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==");
        assertThat(signing.field(bytes(MAIL), 1_528_637_909L))
                .contains("bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;", "a=ed25519-sha256");
    }

    @Test
    void whatServersMayChangeIsNotSigned() {
        var body = "\r\nHi  there \t\r\n \r\nJoe.\r\n\r\n \r\n";
        assertThat(new String(Relaxed.body(bytes(body), 2), StandardCharsets.US_ASCII))
                .isEqualTo("Hi there\r\n\r\nJoe.\r\n");
        assertThat(Relaxed.body(bytes("\r\n\r\n"), 2)).isEmpty();
        assertThat(Relaxed.header("SubJect :  Is\r\n\t dinner  ready? ")).isEqualTo("subject:Is dinner ready?");
    }

    @Test
    void signatureOfAnRsaKeyHolds() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var signing = new Signing(SigningKey.of(pair.getPrivate().getEncoded()), "thornfield.example", "w1");
        var field = signing.field(bytes(MAIL), 1);
        var at = field.indexOf("b=", field.indexOf("bh=") + 3) + 2;
        var text = Arrays.stream(new String[] {
                    "from:Joe SixPack <joe@football.example.com>",
                    "to:Suzie Q <suzie@shopping.example.net>",
                    "subject:Is dinner ready?",
                    "date:Fri, 11 Jul 2003 21:00:37 -0700 (PDT)",
                    "message-id:<20030712040037.46341.5F8J@football.example.com>",
                    "dkim-signature:"
                            + field.substring(field.indexOf(':') + 1, at)
                                    .replaceAll("\\s+", " ")
                                    .strip()
                })
                .collect(Collectors.joining("\r\n"));
        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(pair.getPublic());
        check.update(bytes(text));
        assertThat(check.verify(Base64.getDecoder().decode(field.substring(at).replaceAll("\\s", ""))))
                .isTrue();
        assertThat(field.lines()).allMatch(line -> line.length() <= 78 + 60);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
