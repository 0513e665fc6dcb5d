package org.wardmote.site.statement;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A statement in sections of plain paragraphs, with where to read on.
public record StatementPage(Frame frame, String lede, List<Section> sections, List<Onward> onward) implements Page {

    public record Onward(String label, String path) {}

    public record Section(String id, String title, List<String> paragraphs) {}
}
