package org.wardmote.messaging;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The text of one message to one person, from which the e-mail in both forms, the printed letter and what is said
/// on the telephone are made. The salutation, who sent it and why, and how to reply or stop are added by messaging.
///
/// @param sender who writes, such as `Brixton Windrush team, Metropolitan Police`
/// @param why one sentence: why this person gets it
/// @param office who rings or prints where there is no e-mail address; null: nobody, only e-mail is tried
/// @param appeal it is said to somebody who answered this appeal: only its officer rings or prints
/// @param brief the same for a text message; null: its subject and its first link
public record Letter(
        String subject,
        String sender,
        List<Block> blocks,
        String why,
        Locale language,
        @Nullable Office office,
        @Nullable Long appeal,
        @Nullable Brief brief) {

    public Letter(
            String subject, String sender, List<Block> blocks, String why, Locale language, @Nullable Office office) {
        this(subject, sender, blocks, why, language, office, null, null);
    }

    /// For what is told by e-mail or not at all.
    public Letter(String subject, String sender, List<Block> blocks, String why, Locale language) {
        this(subject, sender, blocks, why, language, null, null, null);
    }

    public Letter with(Brief same) {
        return new Letter(subject, sender, blocks, why, language, office, appeal, same);
    }

    /// @param path where the rest stands
    /// @param change where they change what they get, or stop it
    public record Brief(
            String words, @Nullable String path, @Nullable String change) {}

    public sealed interface Block {
        /// @param text plain; line breaks are kept
        record Paragraph(String text) implements Block {}

        record Heading(String text) implements Block {}

        /// Somebody's own words.
        record Quotation(String text) implements Block {}

        /// @param path an address of ours, from the root, before which messaging puts the host; or another site's
        record Link(String label, String path) implements Block {}

        record Listing(List<String> lines) implements Block {}
    }
}
