package org.wardmote.platform.database;

import java.util.List;

/// The schemas, one for each module that keeps facts, in the order in which they are migrated.
final class Schemas {

    static final List<String> IN_ORDER =
            List.of("platform", "area", "people", "messaging", "ledger", "engagement", "priority", "scrutiny");

    private Schemas() {}
}
