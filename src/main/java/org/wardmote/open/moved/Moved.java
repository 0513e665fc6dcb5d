package org.wardmote.open.moved;

import org.wardmote.area.Areas;
import org.wardmote.kernel.NotFound;

/// Ends a request for an area that is no more by naming the same document of its successor.
public final class Moved extends RuntimeException {

    private final String path;

    private Moved(String path) {
        super("Moved", null, false, false);
        this.path = path;
    }

    public static RuntimeException orNotFound(Areas areas, String borough, String ward, String file) {
        return areas.findSuccessor(borough, ward)
                .<RuntimeException>map(successor -> new Moved(successor.path() + file))
                .orElseGet(NotFound::new);
    }

    String path() {
        return path;
    }
}
