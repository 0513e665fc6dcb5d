package org.wardmote.site.ward;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came last of what people said in an area.
///
/// @param all where the others are
public record WardAnswers(List<Line> latest, String all, String allText) {

    public record Line(
            String title,
            String href,
            String when,
            @Nullable String said,
            String heading,
            String did,
            @Nullable String because) {}
}
