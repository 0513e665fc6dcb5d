package org.wardmote.open.json;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Records to JSON: snake_case, members in the order in which the record has them, nulls written. Apart from the
/// application's own mapper, so that no setting elsewhere changes a published shape.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private Json() {}
}
