package org.wardmote.messaging.post;

import java.util.ArrayList;

/// A plain text in the marks of GOV.UK Notify, which makes both forms of the mail of it: `#` before a heading, `^`
/// before what somebody else said, a line of its own before the foot.
final class NotifyForm {

    static String of(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList())
            if (line.matches("-+") && !lines.isEmpty() && line.length() == underline(lines.getLast()))
                lines.set(lines.size() - 1, "# " + lines.getLast());
            else if (line.equals("-- ")) lines.add("---\n");
            else if (line.startsWith("> ")) lines.add("^ " + line.substring(2));
            else lines.add(line);
        return String.join("\n", lines);
    }

    /// As long as TextForm draws it.
    private static int underline(String heading) {
        return Math.min(60, heading.length());
    }

    private NotifyForm() {}
}
