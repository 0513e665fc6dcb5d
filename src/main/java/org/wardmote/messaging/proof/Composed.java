package org.wardmote.messaging.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wardmote.messaging.Letter.Block;

/// Reads what was typed: paragraphs with an empty line between, `# a heading`, `- one of a list`, `> somebody's own
/// words`, `[a label](an address)`. An address within a sentence follows its paragraph as a link of its own, so
/// that mail, paper and page all show where it leads.
public final class Composed {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]+)]\\(([^()\\s]+)\\)");
    private static final Pattern BARE = Pattern.compile("(?<![\\w(])https?://[^\\s<>\"()]*[^\\s<>\"().,;:!?]");

    private enum Kind {
        HEADING,
        LISTING,
        QUOTATION,
        PARAGRAPH,
        NOTHING;

        static Kind of(String line) {
            if (line.isBlank()) return NOTHING;
            if (line.matches("#{1,3} .*")) return HEADING;
            if (line.matches("[-*•] .*")) return LISTING;
            return line.startsWith(">") ? QUOTATION : PARAGRAPH;
        }
    }

    public static List<Block> read(String words) {
        var blocks = new ArrayList<Block>();
        var run = new ArrayList<String>();
        var kind = Kind.NOTHING;
        for (var line : words.lines().map(String::strip).toList()) {
            var its = Kind.of(line);
            if (its != kind || its == Kind.HEADING) {
                end(kind, run, blocks);
                run.clear();
                kind = its;
            }
            run.add(line);
        }
        end(kind, run, blocks);
        return List.copyOf(blocks);
    }

    private static void end(Kind kind, List<String> lines, List<Block> blocks) {
        var text = String.join("\n", lines.stream().map(Composed::unmarked).toList());
        switch (kind) {
            case HEADING -> blocks.add(new Block.Heading(labelled(text)));
            case LISTING -> blocks.add(new Block.Listing(labelled(text).lines().toList()));
            case QUOTATION -> blocks.add(new Block.Quotation(labelled(text)));
            case PARAGRAPH -> {
                var whole = LINK.matcher(text);
                if (!whole.matches()) blocks.add(new Block.Paragraph(labelled(text)));
            }
            case NOTHING -> {}
        }
        var links = LINK.matcher(text);
        while (links.find()) blocks.add(new Block.Link(links.group(1), links.group(2)));
    }

    private static String unmarked(String line) {
        return line.replaceFirst("^(#{1,3} |[-*•] |> ?)", "");
    }

    private static String labelled(String text) {
        return LINK.matcher(text).replaceAll("$1");
    }

    /// Every address in it, also those that stand in a sentence as they are.
    public static List<String> addresses(String words) {
        var found = new ArrayList<String>();
        var links = LINK.matcher(words);
        while (links.find()) found.add(links.group(2));
        var bare = BARE.matcher(LINK.matcher(words).replaceAll("$1"));
        while (bare.find()) found.add(bare.group());
        return found;
    }

    /// Without marks and addresses, a sentence or a line of a list to each end of line: what is read aloud.
    static String prose(String words) {
        return BARE.matcher(labelled(words))
                .replaceAll("")
                .lines()
                .map(String::strip)
                .map(Composed::unmarked)
                .reduce("", (one, next) -> one + "\n" + next);
    }

    private Composed() {}
}
