package org.wardmote.messaging.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.Chapter;

/// One summary, worded, for a page and for print.
///
/// @param manner its code
/// @param demo says that this is a demonstration
/// @param subject what it is, for programs that list documents
/// @param link where to read on, in full, and `linkText` as one types it
/// @param made when and of what it was made
/// @param other how else it can be had
public record Leaflet(
        String lang,
        String dir,
        String manner,
        @Nullable String demo,
        String title,
        String caption,
        String span,
        String subject,
        List<String> emergency,
        List<Chapter.Told> chapters,
        Onward onward,
        String made,
        String other) {

    /// @param picture the QR code, a data address
    public record Onward(
            String title, String sentence, String link, String linkText, String picture, String pictureText) {}
}
