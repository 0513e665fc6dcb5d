package org.wardmote.messaging.proof;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands where somebody meant to write something.
final class Placeholders {

    private static final List<Pattern> KINDS = List.of(
            Pattern.compile("\\$?\\{\\{?[^{}\\n]{0,60}}}?"),
            Pattern.compile("\\[\\[[^\\[\\]\\n]{0,60}]]"),
            Pattern.compile("«[^«»\\n]{0,60}»"),
            Pattern.compile("<<[^<>\\n]{0,60}>>"),
            Pattern.compile("%[A-Za-z_]{2,40}%"),
            Pattern.compile(
                    "(?i)\\[(?:insert|add|your|enter|name|date|day|time|place|street|address|number|link)\\b[^\\[\\]\\n"
                            + "]{0,60}](?!\\()"),
            Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|TBC|TBD|X{3,}|x{4,})\\b"),
            Pattern.compile("(?i)\\blorem\\s+ipsum\\b"),
            Pattern.compile("_{4,}"));

    static Optional<String> find(String text) {
        return KINDS.stream()
                .map(kind -> kind.matcher(text))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .findFirst();
    }

    private Placeholders() {}
}
