package org.wardmote.people.contact;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number of this country at which texts arrive, as networks write it: `+447700900123`. Other countries' are left
/// out, since a text there costs many times as much and fraud lives on that.
///
/// Ofcom's National Telephone Numbering Plan: 07 and nine digits more; 070 follows people about and 076 calls
/// pagers, but on the Isle of Man.
public record MobileNumber(String e164) {

    private static final Pattern WRITTEN = Pattern.compile("[+(]?[0-9 ().\\-–/]{9,24}");
    private static final Pattern NATIONAL = Pattern.compile("7(?:[1-57-9]\\d{8}|624\\d{6})");

    public static Optional<MobileNumber> read(String typed) {
        var written = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (!WRITTEN.matcher(written).matches()) return Optional.empty();
        var digits = written.replace("(0)", "").replaceAll("[^0-9+]", "");
        var national = digits.replaceFirst("^(?:\\+44|0044|44(?=7)|0)0?", "");
        return national.startsWith("+") || !NATIONAL.matcher(national).matches()
                ? Optional.empty()
                : Optional.of(new MobileNumber("+44" + national));
    }

    /// Numbers stand in no log.
    @Override
    public String toString() {
        return "a mobile number";
    }
}
