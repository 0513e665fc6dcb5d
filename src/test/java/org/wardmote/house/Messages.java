package org.wardmote.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words of the pages: `messages/frame.properties` in English, `messages/frame_cy.properties` in another
/// language.
///
/// A message with a number in braces is a `MessageFormat`, in which an apostrophe is written twice; any other is
/// said as it stands.
final class Messages {

    private static final Pattern KEY = Pattern.compile("(?m)^\\s*([A-Za-z0-9._-]+)\\s*[=:]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern LANGUAGE = Pattern.compile("(.+?)_([a-z]{2,3})\\.properties");

    /// Each English key with its text.
    private final Map<String, String> english = new TreeMap<>();

    private final List<String> offences = new ArrayList<>();
    private final Map<String, Set<String>> others = new TreeMap<>();

    static Messages ofProduct() {
        var messages = new Messages();
        for (var file : Tree.files(Tree.MESSAGES, ".properties")) messages.add(file, Tree.read(file));
        messages.compareLanguages();
        return messages;
    }

    static Messages of(Map<String, String> files) {
        var messages = new Messages();
        new TreeMap<>(files).forEach((name, text) -> messages.add(Path.of(name), text));
        messages.compareLanguages();
        return messages;
    }

    Map<String, String> english() {
        return english;
    }

    List<String> offences() {
        return offences;
    }

    private void add(Path file, String text) {
        var language = LANGUAGE.matcher(file.getFileName().toString());
        var isOther = language.matches();
        var seen = new TreeSet<String>();
        var matcher = KEY.matcher(text.replaceAll("\\\\\\R", ""));
        while (matcher.find())
            if (!seen.add(matcher.group(1)) || (!isOther && english.containsKey(matcher.group(1))))
                offences.add(matcher.group(1) + " stands twice");
        load(text).forEach((key, value) -> {
            check(String.valueOf(key), String.valueOf(value));
            if (isOther)
                others.computeIfAbsent(language.group(2), name -> new TreeSet<>())
                        .add(String.valueOf(key));
            else english.put(String.valueOf(key), String.valueOf(value));
        });
    }

    private static Properties load(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private void check(String key, String text) {
        if (text.isBlank()) offences.add(key + " says nothing");
        var formatted = ARGUMENT.matcher(text).find();
        if (!formatted && text.contains("''")) offences.add(key + " takes no arguments and doubles an apostrophe");
        if (!formatted) return;
        if (LONE_APOSTROPHE.matcher(text).find()) offences.add(key + " takes arguments and has a single apostrophe");
        try {
            new MessageFormat(text, java.util.Locale.UK);
        } catch (IllegalArgumentException e) {
            offences.add(key + " is no MessageFormat: " + e.getMessage());
        }
    }

    private void compareLanguages() {
        others.forEach((language, keys) -> {
            for (var key : english.keySet()) if (!keys.contains(key)) offences.add(key + " is missing in " + language);
            for (var key : keys) if (!english.containsKey(key)) offences.add(key + " is in " + language + " only");
        });
    }

    /// How many arguments a message asks for, those within its choices too.
    int arguments(String key) {
        return ARGUMENT.matcher(english.getOrDefault(key, ""))
                .results()
                .mapToInt(argument -> Integer.parseInt(argument.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
