package org.wardmote.importing;

import java.util.List;

/// What an import takes, in words for whoever prepares the file.
///
/// @param notes paragraphs on what the columns cannot say
public record Layout(
        String summary, List<String> formats, List<Column> columns, List<Option> options, List<String> notes) {

    public record Column(String name, boolean required, String meaning) {}

    /// @param name without the dashes: `set` for `--set`
    public record Option(String name, boolean required, String meaning) {}
}
