package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.importing.Import;
import org.wardmote.importing.Layout;

/// Documents that are made from the code, and fail here when they are stale.
class DocsTests {

    @Test
    void configurationDocumentIsFresh() {
        Made.check(Path.of("docs/configuration.md"), configuration());
    }

    @Test
    void everySettingIsExplained() {
        assertThat(Settings.all())
                .allSatisfy(setting ->
                        assertThat(setting.meaning()).as(setting.property()).isNotEmpty());
    }

    @Test
    void settingsAreNamedAsTheEnvironmentNamesThem() {
        var doc = Doc.of(
                "/// Where.\n///\n/// @param tooClever by half,\n/// at least\nrecord Unexplained() {}", "Unexplained");
        assertThat(doc.params()).containsEntry("tooClever", "by half, at least");
        assertThat(Settings.all())
                .extracting(Settings.Setting::environment)
                .contains("WARDMOTE_DATA", "WARDMOTE_DATABASE_URL")
                .doesNotHaveDuplicates();
    }

    @Test
    void importDocumentIsFresh() {
        try (var parts = new Parts()) {
            var kinds = parts.all(Import.class).stream()
                    .sorted(Comparator.comparing(Import::kind))
                    .toList();
            assertThat(kinds).isNotEmpty();
            Made.check(Path.of("docs/import.md"), imports(kinds));
        }
    }

    @Test
    void clockworkDocumentIsFresh() {
        Made.check(Path.of("docs/clockwork.md"), Clockwork.document());
    }

    @Test
    void plantedThreadIsNoticed() {
        assertThat(Clockwork.runsByItself(
                        MainClasses.of(Clockwork.Planted.class).get(Clockwork.Planted.class)))
                .isTrue();
        assertThat(Clockwork.runsByItself(MainClasses.of(DocsTests.class).get(DocsTests.class)))
                .isFalse();
    }

    private static String configuration() {
        var text = new StringBuilder("""
            # Configuration

            Every setting. This page is made from the code by `DocsTests`; nobody edits it. A setting is given as an environment
            variable, or to the program as `--property=value`.

            | environment variable | property | default | meaning |
            |---|---|---|---|
            | `PORT` | `server.port` | `8080` | where the pages are served |
            """);
        for (var setting : Settings.all())
            text.append("| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                            setting.environment(),
                            setting.property(),
                            setting.otherwise().isEmpty() ? "" : "`" + setting.otherwise() + "`",
                            Made.cell(setting.meaning())));
        return text.toString();
    }

    private static String imports(List<Import> kinds) {
        var text = new StringBuilder("""
            # Imports

            `bin/wardmote import KIND FILE [--option value …] [--keep-valid]`. This page is made from the code by `DocsTests`;
            nobody edits it.

            A file is plain, gzip or zip; it is told by its first bytes. Text is UTF-8. Columns are found by their names, in any order
            and case; columns that are not named here are left alone. One refused row means that nothing of the file is kept, unless
            `--keep-valid` is given; each refusal names its row. What an import says can be read again with `import KIND` alone.

            The first import of real facts removes what the demonstration invented.

            """);
        kinds.forEach(kind -> text.append("* [`%s`](#%s)\n".formatted(kind.kind(), kind.kind())));
        kinds.forEach(kind -> text.append(section(kind.kind(), kind.layout())));
        return text.toString();
    }

    private static String section(String kind, Layout layout) {
        var text = new StringBuilder("\n## %s\n\n%s\n".formatted(kind, layout.summary()));
        if (!layout.formats().isEmpty()) text.append('\n');
        layout.formats().forEach(format -> text.append("* ").append(format).append('\n'));
        if (!layout.columns().isEmpty()) text.append("\n| column | needed | meaning |\n|---|---|---|\n");
        layout.columns().forEach(column -> text.append(row(column.name(), column.required(), column.meaning())));
        if (!layout.options().isEmpty()) text.append("\n| option | needed | meaning |\n|---|---|---|\n");
        layout.options().forEach(option -> text.append(row("--" + option.name(), option.required(), option.meaning())));
        layout.notes().forEach(note -> text.append('\n').append(note).append('\n'));
        return text.toString();
    }

    private static String row(String name, boolean needed, String meaning) {
        return "| `%s` | %s | %s |\n".formatted(name, needed ? "yes" : "", Made.cell(meaning));
    }
}
