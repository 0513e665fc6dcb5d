package org.wardmote.area.boundary;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a feature says about itself, asked by a pattern of names.
record Properties(Map<String, String> said) {

    Optional<String> find(Pattern name) {
        return said.entrySet().stream()
                .filter(entry -> name.matcher(entry.getKey()).matches())
                .map(entry -> entry.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    boolean has(Pattern name) {
        return said.keySet().stream().anyMatch(key -> name.matcher(key).matches());
    }
}
