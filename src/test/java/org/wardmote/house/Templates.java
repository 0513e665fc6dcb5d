package org.wardmote.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wardmote.kernel.Page;

/// What a template may do.
final class Templates {

    private static final Pattern OURS = Pattern.compile("org\\.wardmote\\.(\\w+)[\\w.]*");
    private static final Pattern FOREIGN_IMPORT =
            Pattern.compile("(?:static )?(?!java\\.|gg\\.jte\\.|org\\.wardmote\\.).*");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|alt|title|placeholder|value|content)=\"[^\"]*?(\\p{L}{2,}[^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(?:[^>\"]|\"[^\"]*\")*>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SENTENCE = Pattern.compile("\"(\\p{Lu}\\p{L}*[ ,][^\"]*)\"");

    /// Text that is the same in every language, or that the browser reads and people do not.
    private static final List<String> NOT_WORDS = List.of(
            "&nbsp;",
            "&middot;",
            "&ndash;",
            "&mdash;",
            "&rarr;",
            "&larr;",
            "&times;",
            "&hellip;",
            "&amp;",
            "&lt;",
            "&gt;");
    private static final List<String> META = List.of("width=device-width, initial-scale=1", "noindex", "light");

    static boolean isPage(String path) {
        return Character.isUpperCase(path.charAt(path.lastIndexOf('/') + 1));
    }

    /// @param path below `src/main/jte`, such as `site/ward/WardPage.jte`
    static List<String> offences(String path, String template) {
        var text = JteText.of(template);
        var found = new ArrayList<String>();
        if (isPage(path)) found.addAll(misfit(path, text));
        for (var imported : text.imports())
            if (FOREIGN_IMPORT.matcher(imported).matches()) found.add(path + " imports " + imported);
        var module = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        for (var expression : text.expressions()) found.addAll(strangers(path, module, expression));
        found.addAll(hardCoded(path, text));
        return found;
    }

    private static List<String> misfit(String path, JteText text) {
        var type = "org.wardmote." + path.replace(".jte", "").replace('/', '.');
        if (text.params().size() != 1)
            return List.of(path + " takes " + text.params().size() + " parameters");
        var param = text.params().getFirst().split("\\s+")[0];
        var named = param.equals(type)
                || text.imports().contains(type) && param.equals(type.substring(type.lastIndexOf('.') + 1));
        if (!named) return List.of(path + " takes a " + param + " and not its own page record");
        return isPageRecord(type) ? List.of() : List.of(path + ": " + type + " is no page record");
    }

    private static boolean isPageRecord(String type) {
        try {
            var found = Class.forName(type, false, Templates.class.getClassLoader());
            return found.isRecord() && Page.class.isAssignableFrom(found);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static List<String> strangers(String path, String module, String expression) {
        var found = new ArrayList<String>();
        var ours = OURS.matcher(expression);
        while (ours.find())
            if (!List.of("kernel", module).contains(ours.group(1))) found.add(path + " names " + ours.group());
        return found;
    }

    private static List<String> hardCoded(String path, JteText text) {
        var found = new ArrayList<String>();
        var markup = text.markup();
        for (var entity : NOT_WORDS) markup = markup.replace(entity, " ");
        var attributes = SPOKEN_ATTRIBUTE.matcher(markup);
        while (attributes.find())
            if (!attributes.group().startsWith("value=")
                    && !META.contains(attributes.group(1))
                    && !isMeta(attributes.group())) found.add(path + " has words of its own: " + attributes.group());
        for (var node : TAG.split(withoutInert(markup)))
            if (WORD.matcher(node).find()) found.add(path + " has words of its own: " + node.strip());
        for (var expression : text.expressions()) {
            var sentences = SENTENCE.matcher(expression);
            while (sentences.find()) found.add(path + " has words of its own: " + sentences.group(1));
        }
        return found;
    }

    private static boolean isMeta(String attribute) {
        return attribute.startsWith("content=\"#");
    }

    private static String withoutInert(String markup) {
        return markup.replaceAll("(?s)<(style|script)\\b.*?</\\1>", " ");
    }

    private Templates() {}
}
