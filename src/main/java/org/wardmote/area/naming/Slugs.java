package org.wardmote.area.naming;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The parts of addresses within one place, each given once: lower-case words with hyphens.
public final class Slugs {

    private static final int LONGEST = 80;

    private final Set<String> taken;

    public Slugs(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /// The name's own slug; where that is taken, with what kind of thing it is; then with a number.
    public String take(String name, String kind) {
        var slug = of(name);
        if (taken.add(slug)) return slug;
        var withKind = slug.endsWith("-" + kind) ? slug : slug + "-" + kind;
        if (taken.add(withKind)) return withKind;
        var number = 2;
        while (!taken.add(slug + "-" + number)) number++;
        return slug + "-" + number;
    }

    public static String of(String name) {
        var slug = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’‘`´ʼ]", "")
                .replace("&", " and ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) slug = slug.substring(0, LONGEST).replaceAll("-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
