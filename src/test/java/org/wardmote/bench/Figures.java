package org.wardmote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// The table as it grows, and what was left out of it.
public final class Figures {

    private final List<Figure> measured = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    /// @param wanted the bound it is held to, empty where there is none
    record Figure(String name, double value, String unit, String wanted) {}

    record Document(List<Figure> figures, List<String> skipped) {}

    public void add(String name, double value, String unit) {
        add(name, value, unit, "");
    }

    public void add(String name, double value, String unit, String wanted) {
        measured.add(new Figure(name, value, unit, wanted));
        System.out.printf(Locale.UK, "%-58s %,14.2f %-22s %s%n", name, value, unit, wanted);
    }

    public void skip(String sentence) {
        skipped.add(sentence);
        System.out.println("Skipped: " + sentence);
    }

    void write(Path file) throws IOException {
        if (file.getParent() != null) Files.createDirectories(file.getParent());
        Files.write(file, JsonMapper.builder().build().writeValueAsBytes(new Document(measured, skipped)));
        System.out.println("Written to " + file);
    }
}
