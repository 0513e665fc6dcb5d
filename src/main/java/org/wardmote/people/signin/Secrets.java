package org.wardmote.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Makes what only one browser or one mailbox knows. Here only hashes of it are kept; 128 random bits need no salt.
@Component
public class Secrets {

    /// Without letters that look or sound like another.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 8;

    private final RandomGenerator random;

    Secrets(RandomGenerator random) {
        this.random = random;
    }

    public String token() {
        var bits = new byte[16];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /// Eight letters and digits: 39 bits.
    public String code() {
        var code = new StringBuilder();
        while (code.length() < CODE_LENGTH) code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return code.toString();
    }

    /// As people type it: in small letters, in groups.
    public static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    public static String grouped(String code) {
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }

    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
