package org.wardmote.volunteering.scheme;

/// The private link of whoever coordinates a scheme.
public final class CoordinatorPath {

    public static final String PREFIX = "/watch/coordinating/";

    public static String of(Scheme scheme) {
        return PREFIX + scheme.reference() + "?key=" + scheme.key();
    }

    private CoordinatorPath() {}
}
