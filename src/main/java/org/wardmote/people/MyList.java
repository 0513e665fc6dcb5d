package org.wardmote.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;

/// A list on somebody's own page, such as what they said and what became of it. A module with one contributes it as
/// a bean; `site` shows what it finds and names none of them.
public interface MyList {

    String titleKey();

    /// What to say where there is nothing yet.
    String emptyKey();

    /// Small numbers first.
    int order();

    /// The newest first, and no more than can be looked over.
    List<Line> of(PersonId person, Frame.Words words);

    /// Already worded.
    ///
    /// @param state a short word for a tag, such as `answered`
    /// @param detail a sentence
    record Line(
            String text,
            String href,
            @Nullable String state,
            @Nullable String detail) {}
}
