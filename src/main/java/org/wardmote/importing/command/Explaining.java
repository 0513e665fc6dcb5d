package org.wardmote.importing.command;

import java.util.stream.StreamSupport;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Import;
import org.wardmote.platform.Command;

/// Says what one kind of import takes, for somebody who gave no file.
final class Explaining {

    static String kind(String kind, Command.Parts parts) {
        var chosen = StreamSupport.stream(parts.all(Import.class).spliterator(), false)
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new FileRefused("There is no import called \"" + kind + "\"."));
        var text = new StringBuilder("Give a file: bin/wardmote import " + kind + " FILE\n"
                + chosen.layout().summary());
        chosen.layout()
                .columns()
                .forEach(column -> text.append("\n  ")
                        .append(column.name())
                        .append(column.required() ? " (needed): " : ": ")
                        .append(column.meaning()));
        chosen.layout()
                .options()
                .forEach(option -> text.append("\n  --")
                        .append(option.name())
                        .append(option.required() ? " (needed): " : ": ")
                        .append(option.meaning()));
        return text.toString();
    }

    private Explaining() {}
}
