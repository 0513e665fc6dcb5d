package org.wardmote.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes frames; `site` has the one implementation, modules with pages of their own ask for it.
public interface Frames {

    /// @param titleKey the message key of the title, followed by what it names
    Frame frame(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args);

    /// A frame for a page that search engines should leave alone: results, errors.
    Frame unlisted(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args);

    /// A frame for a page with a form or with anything of one reader: never kept, never indexed.
    Frame personal(@Nullable String section, List<Crumb> crumbs, String titleKey, Object... args);
}
