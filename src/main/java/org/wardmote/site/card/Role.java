package org.wardmote.site.card;

import org.jspecify.annotations.Nullable;

/// A role as teams name it, with its words and the page of the guide that says what it may do.
record Role(String key, @Nullable String page) {

    static Role of(String role) {
        return switch (role) {
            case "sergeant", "ward-officer", "pcso", "special", "volunteer" -> explained(role);
            case "inspector" -> new Role("site.role.inspector", null);
            default -> new Role("site.role.other", null);
        };
    }

    private static Role explained(String role) {
        return new Role("site.role." + role, "/guide/" + role);
    }
}
