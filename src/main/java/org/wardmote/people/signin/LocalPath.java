package org.wardmote.people.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody was going before they signed in. Only a path of ours counts: an address elsewhere, however it is
/// disguised, would send them on to somebody else's page with our word for it.
public record LocalPath(String value) {

    public static final LocalPath HOME = new LocalPath("/my");

    private static final int MOST = 500;
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    private static final Pattern OWN = Pattern.compile("/sign-(?:in|out)(?:[/?#].*)?");

    /// Home, where nothing or nothing of ours was asked for.
    public static LocalPath of(@Nullable String asked) {
        if (asked == null || asked.length() > MOST) return HOME;
        var sound = OURS.matcher(asked).matches() && !OWN.matcher(asked).matches();
        return sound ? new LocalPath(asked) : HOME;
    }

    public boolean isHome() {
        return equals(HOME);
    }
}
