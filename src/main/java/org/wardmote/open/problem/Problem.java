package org.wardmote.open.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import java.util.TreeMap;

/// One problem. The members beyond the standard ones depend on its title.
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> more) {

    public static Problem of(int status, String title, String detail, Map<String, Object> more) {
        return new Problem("about:blank", title, status, detail, new TreeMap<>(more));
    }
}
