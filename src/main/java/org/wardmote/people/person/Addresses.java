package org.wardmote.people.person;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The one form of an address by which two are found to be the same; empty where it cannot be an address at all.
/// Nobody is told that theirs is wrong who might be right: what passes may still not exist.
final class Addresses {

    private static final int EMAIL_MOST = 254;
    private static final int LOCAL_MOST = 64;
    private static final int POSTAL_MOST = 500;
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ().-]+(?:(?:ext|x)\\.? ?[0-9]{1,6})?");
    private static final Pattern POSTAL = Pattern.compile("(?=.*[\\p{L}\\p{N}])[^\\p{Cc}]+", Pattern.DOTALL);

    static Optional<String> email(String typed) {
        var address = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        var at = address.lastIndexOf('@');
        if (address.length() > EMAIL_MOST || at < 1 || at > LOCAL_MOST) return Optional.empty();
        var local = address.substring(0, at);
        if (!LOCAL.matcher(local).matches()) return Optional.empty();
        return domain(address.substring(at + 1)).map(domain -> local.toLowerCase(Locale.ROOT) + "@" + domain);
    }

    private static Optional<String> domain(String written) {
        try {
            var ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var sound = ascii.contains(".") && !ascii.startsWith(".") && !ascii.endsWith(".") && !ascii.contains("..");
            return sound ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// A number as it is dialled from anywhere; one without a country is taken to be of this one.
    static Optional<String> telephone(String typed) {
        var written = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!TELEPHONE.matcher(written).matches()) return Optional.empty();
        var extension = written.replaceFirst("[^ex]*", "").replaceAll("[^0-9]", "");
        var digits = written.replaceFirst("(?:ext|x).*", "").replace("(0)", "").replaceAll("[^0-9+]", "");
        var whole = international(digits);
        if (whole.length() < 7 || whole.length() > 15) return Optional.empty();
        return Optional.of("+" + whole + (extension.isEmpty() ? "" : "x" + extension));
    }

    private static String international(String digits) {
        if (digits.startsWith("+")) return digits.substring(1);
        if (digits.startsWith("00")) return digits.substring(2);
        return digits.startsWith("0") ? "44" + digits.substring(1) : digits;
    }

    static Optional<String> postal(String typed) {
        var written = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).replaceAll("[\\r\\n\\t]+", ", ");
        if (written.length() > POSTAL_MOST || !POSTAL.matcher(written).matches()) return Optional.empty();
        return Optional.of(written.replaceAll("[\\s,.]+", " ").strip().toLowerCase(Locale.ROOT));
    }

    private Addresses() {}
}
