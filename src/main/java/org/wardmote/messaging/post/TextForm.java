package org.wardmote.messaging.post;

import java.util.stream.Collectors;
import org.wardmote.messaging.post.Sheet.Piece;

/// A sheet as plain text.
final class TextForm {

    static String of(Sheet sheet) {
        var text = new StringBuilder();
        if (sheet.demo() != null) text.append(sheet.demo()).append("\n\n");
        text.append(sheet.greeting()).append("\n\n");
        for (var piece : sheet.pieces()) text.append(write(piece)).append("\n\n");
        text.append(sheet.sender()).append("\n\n-- \n");
        text.append(sheet.why()).append('\n');
        text.append(sheet.reply()).append('\n');
        text.append(sheet.stop()).append('\n');
        for (var way : sheet.ways()) text.append(write(way)).append('\n');
        text.append('\n');
        for (var line : sheet.emergency()) text.append(line).append('\n');
        return text.toString();
    }

    private static String write(Piece piece) {
        return switch (piece.kind()) {
            case "heading" ->
                piece.lines().getFirst() + "\n"
                        + "-".repeat(Math.min(60, piece.lines().getFirst().length()));
            case "quotation" -> each(piece, "> ");
            case "listing" -> each(piece, "* ");
            case "link" -> piece.lines().getFirst() + ":\n" + piece.href();
            default -> each(piece, "");
        };
    }

    private static String each(Piece piece, String mark) {
        return piece.lines().stream().map(line -> mark + line).collect(Collectors.joining("\n"));
    }

    private TextForm() {}
}
