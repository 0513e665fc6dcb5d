package org.wardmote.people.erasure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The ways in which addresses are written: e-mail also with "(at)", telephone numbers with any spacing and prefix,
/// a postal address whole or its line with the house number.
final class AddressForms {

    private static final String BETWEEN = "[\\s().\\-–—/\\u00a0]{0,3}";
    private static final String AT = "\\s?(?:@|\\(at\\)|\\[at\\]|\\bat\\b)\\s?";
    private static final String DOT = "\\s?(?:\\.|\\(dot\\)|\\[dot\\]|\\bdot\\b)\\s?";
    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int FEWEST_DIGITS = 7;
    private static final int FEWEST_WORDS = 3;

    static List<Pattern> of(Known known) {
        var found = new ArrayList<Pattern>();
        for (var email : known.emails()) if (email.indexOf('@') > 0) found.add(email(email.strip()));
        for (var telephone : known.telephones()) telephone(telephone, found);
        for (var postal : known.postals()) postal(postal, found);
        return List.copyOf(found);
    }

    private static Pattern email(String address) {
        var at = address.lastIndexOf('@');
        var domain = Arrays.stream(address.substring(at + 1).split("\\."))
                .map(Pattern::quote)
                .collect(Collectors.joining(DOT));
        var local = Arrays.stream(address.substring(0, at).split("\\."))
                .map(Pattern::quote)
                .collect(Collectors.joining(DOT));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}_+-])" + local + AT + domain + "(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])", CASELESS);
    }

    /// However it was given: what counts are the digits after the country's prefix or the leading nought.
    private static void telephone(String number, List<Pattern> found) {
        var digits = number.replaceAll("[^0-9+]", "").replaceFirst("^(?:\\+44|0044)0?", "0");
        var foreign = digits.startsWith("+") || digits.startsWith("00");
        var significant =
                digits.replaceFirst(foreign ? "^(?:\\+|00)" : "^0", "").replaceAll("\\D", "");
        if (significant.length() < FEWEST_DIGITS) return;
        var prefix = foreign ? "(?:\\+|00)?" : "(?:(?:\\+|00)44" + BETWEEN + "(?:\\(?0\\)?)?|\\(0(?=\\d{1,6}\\))|0)?";
        found.add(Pattern.compile("(?<!\\d)" + prefix + BETWEEN
                + Arrays.stream(significant.split("")).collect(Collectors.joining(BETWEEN)) + "(?!\\d)"));
    }

    private static void postal(String address, List<Pattern> found) {
        found.addAll(wordsOf(address));
        for (var line : address.split("[\\n,]")) if (line.matches(".*\\d.*")) found.addAll(wordsOf(line));
    }

    /// Only what is long enough to be one door: "Flat 3" and a postcode alone are many.
    private static List<Pattern> wordsOf(String part) {
        var words = Arrays.stream(part.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .toList();
        if (words.size() < FEWEST_WORDS) return List.of();
        return List.of(Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])" + String.join("[^\\p{L}\\p{M}\\p{N}]{1,4}", words)
                        + "(?![\\p{L}\\p{M}\\p{N}])",
                CASELESS));
    }

    private AddressForms() {}
}
