package org.wardmote.scrutiny.scoreboard;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The catalogue of measures, in words.
public record DefinitionsPage(Frame frame, List<Definition> measures) implements Page {

    public record Definition(String id, String name, String text) {}
}
