package org.wardmote.messaging.wish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Field;

/// What is typed about one place. Everything that is missing or odd is put right or asked for by {@link Wishes}.
///
/// @param where a postcode or the name of a place
/// @param area the code of an area that they came from, followed where they type no other place
/// @param distance in metres, for a reach of their own
/// @param outline the corners of what they drew, one to a line
/// @param ties what the place is to them
/// @param chosen which of several places they meant, once asked
public record WishForm(
        String where,
        String area,
        String reach,
        String distance,
        String outline,
        List<String> ties,
        List<String> chosen,
        List<String> topics,
        String pace,
        String language) {

    public WishForm {
        where = said(where, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        area = said(area, "").strip();
        reach = said(reach, Reach.WARD.code());
        distance = said(distance, "").strip();
        outline = said(outline, "").strip();
        ties = all(ties);
        chosen = all(chosen);
        topics = all(topics);
        pace = said(pace, Pace.AT_ONCE.code());
        language = said(language, "en");
    }

    public static WishForm of(@Nullable String area, List<String> topics) {
        return new WishForm(
                "", said(area, ""), Reach.WARD.code(), "", "", List.of(), List.of(), topics, Pace.AT_ONCE.code(), "en");
    }

    private static String said(@Nullable String typed, String otherwise) {
        return typed == null ? otherwise : typed;
    }

    private static List<String> all(@Nullable List<String> typed) {
        return typed == null ? List.of() : List.copyOf(typed);
    }

    /// Everything but what is asked about once more, for a page that carries the form along.
    public List<Field.Hidden> carried() {
        var fields = new ArrayList<Field.Hidden>();
        fields.add(new Field.Hidden("where", where));
        fields.add(new Field.Hidden("area", area));
        fields.add(new Field.Hidden("reach", reach));
        fields.add(new Field.Hidden("distance", distance));
        fields.add(new Field.Hidden("outline", outline));
        for (var tie : ties) fields.add(new Field.Hidden("ties", tie));
        for (var topic : topics) fields.add(new Field.Hidden("topics", topic));
        fields.add(new Field.Hidden("pace", pace));
        fields.add(new Field.Hidden("language", language));
        return fields;
    }
}
