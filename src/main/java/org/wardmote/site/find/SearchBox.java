package org.wardmote.site.find;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;

/// The one search field of the site, with whatever was typed still in it.
public record SearchBox(Frame frame, String typed, @Nullable String error) {

    public static SearchBox empty(Frame frame) {
        return new SearchBox(frame, "", null);
    }
}
