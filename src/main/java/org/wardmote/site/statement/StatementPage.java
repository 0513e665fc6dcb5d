package org.wardmote.site.statement;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A statement in sections of plain paragraphs.
public record StatementPage(Frame frame, String lede, List<Section> sections) implements Page {

    public record Section(String id, String title, List<String> paragraphs) {}
}
