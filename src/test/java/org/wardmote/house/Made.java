package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Documents made from the code. A test compares what lies in the tree with what the code says now, and with
/// `-Dwardmote.docs=write` writes it instead.
final class Made {

    private static final String BEGIN = "<!-- made from the code: begin -->\n";
    private static final String END = "<!-- made from the code: end -->\n";

    /// A whole document.
    static void check(Path file, String wanted) {
        if (isWriting()) write(file, wanted);
        assertThat(Files.exists(file) ? Tree.read(file) : "")
                .as(file
                        + " is stale; to make it anew: bin/test -Dtest='org/wardmote/house/*Tests'"
                        + " -Dwardmote.docs=write")
                .isEqualTo(wanted);
    }

    /// The marked part of a document that is otherwise written by hand.
    static void checkPart(Path file, String wanted) {
        check(file, withPart(Tree.read(file), wanted));
    }

    static String withPart(String document, String wanted) {
        var begin = document.indexOf(BEGIN);
        var end = document.indexOf(END);
        assertThat(begin).as("the mark \"" + BEGIN.strip() + "\"").isNotNegative();
        assertThat(end).as("the mark \"" + END.strip() + "\"").isGreaterThan(begin);
        return document.substring(0, begin + BEGIN.length()) + wanted + document.substring(end);
    }

    /// Text in a cell of a Markdown table.
    static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty("wardmote.docs"));
    }

    private static void write(Path file, String text) {
        try {
            if (file.getParent() != null) Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Made() {}
}
