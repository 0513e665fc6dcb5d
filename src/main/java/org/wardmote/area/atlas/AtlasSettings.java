package org.wardmote.area.atlas;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param borderMetres how near another area's border must be for that area to be offered besides
@ConfigurationProperties("wardmote")
record AtlasSettings(@DefaultValue("50") double borderMetres) {

    AtlasSettings {
        if (!(borderMetres > 0 && borderMetres <= 10_000))
            throw new IllegalArgumentException("wardmote.border-metres is more than 0 and at most 10000");
    }
}
