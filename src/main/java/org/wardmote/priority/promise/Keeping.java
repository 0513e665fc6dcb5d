package org.wardmote.priority.promise;

import org.springframework.stereotype.Component;
import org.wardmote.priority.desk.Publicly;

/// Somebody says that what was promised has been done.
@Component
class Keeping {

    private final Promising promising;
    private final Publicly publicly;

    Keeping(Promising promising, Publicly publicly) {
        this.promising = promising;
        this.publicly = publicly;
    }

    void keep(Promise promise) {
        publicly.happen(at -> promising.keep(promise.kind(), promise.of(), at));
    }
}
