package org.wardmote.messaging.wish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Field;

/// What is typed about one place. Everything that is missing or odd is put right or asked for by {@link Wishes}.
///
/// @param where a postcode or the name of a place
/// @param area the code of an area that they came from, followed where they type no other place
/// @param chosen which of several places they meant, once asked
public record WishForm(
        @Nullable String where,
        @Nullable String area,
        @Nullable String reach,
        @Nullable List<String> chosen,
        @Nullable List<String> topics,
        @Nullable String pace,
        @Nullable String language) {

    public WishForm {
        where = where == null ? "" : where.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        area = area == null ? "" : area.strip();
        reach = reach == null ? Reach.WARD.code() : reach;
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
        topics = topics == null ? List.of() : List.copyOf(topics);
        pace = pace == null ? Pace.AT_ONCE.code() : pace;
        language = language == null ? "en" : language;
    }

    public static WishForm of(@Nullable String area, List<String> topics) {
        return new WishForm(null, area, null, null, topics, null, null);
    }

    /// Everything but what is asked about once more, for a page that carries the form along.
    public List<Field.Hidden> carried() {
        var fields = new ArrayList<Field.Hidden>();
        fields.add(new Field.Hidden("where", where));
        fields.add(new Field.Hidden("area", area));
        fields.add(new Field.Hidden("reach", reach));
        for (var topic : topics) fields.add(new Field.Hidden("topics", topic));
        fields.add(new Field.Hidden("pace", pace));
        fields.add(new Field.Hidden("language", language));
        return fields;
    }
}
