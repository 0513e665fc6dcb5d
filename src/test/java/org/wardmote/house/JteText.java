package org.wardmote.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A jte template cut into the markup that is sent as it stands and the Java expressions in it.
final class JteText {

    private static final Pattern LINE_DIRECTIVE = Pattern.compile("\\G@(import|param)[^\\n]*");
    private static final Pattern OPENING =
            Pattern.compile("\\G@(?:(?:if|elseif|for)\\s*|(?:template|layout)[\\w.]+)\\(");
    private static final Pattern WORD_DIRECTIVE = Pattern.compile("\\G@(else|endif|endfor|raw|endraw)");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> expressions = new ArrayList<>();
    private final List<String> directives = new ArrayList<>();
    private int at;

    private JteText(String source) {
        this.source = source;
    }

    static JteText of(String template) {
        var text = new JteText(template);
        text.readMarkup(template.length(), false);
        return text;
    }

    /// With a blank wherever something is filled in.
    String markup() {
        return markup.toString();
    }

    List<String> expressions() {
        return expressions;
    }

    List<String> imports() {
        return ofKind("import");
    }

    List<String> params() {
        return ofKind("param");
    }

    private List<String> ofKind(String kind) {
        return directives.stream()
                .filter(directive -> directive.startsWith("@" + kind))
                .map(directive -> directive.substring(kind.length() + 1).strip())
                .toList();
    }

    /// @param block whether this is a `@`…`` within an expression, which its closing quote ends
    private void readMarkup(int end, boolean block) {
        while (at < end) {
            if (block && source.charAt(at) == '`') return;
            if (source.startsWith("<%--", at)) at = past("--%>");
            else if (starts("${", "$unsafe{", "!{")) readExpression(source.indexOf('{', at), '{', '}');
            else if (source.charAt(at) == '@' && directive()) markup.append(' ');
            else markup.append(source.charAt(at++));
        }
    }

    private boolean starts(String... words) {
        return Set.of(words).stream().anyMatch(word -> source.startsWith(word, at));
    }

    private boolean directive() {
        var line = LINE_DIRECTIVE.matcher(source);
        if (line.find(at)) {
            directives.add(line.group().strip());
            expressions.add(line.group());
            at = line.end();
            return true;
        }
        var opening = OPENING.matcher(source);
        if (opening.find(at)) {
            readExpression(opening.end() - 1, '(', ')');
            return true;
        }
        var word = WORD_DIRECTIVE.matcher(source);
        if (!word.find(at)) return false;
        at = word.end();
        return true;
    }

    private void readExpression(int from, char open, char close) {
        var expression = new StringBuilder();
        var depth = 0;
        at = from;
        while (at < source.length()) {
            var next = source.charAt(at);
            if (next == '"') {
                var end = closingQuote();
                expression.append(source, at, end);
                at = end;
                continue;
            }
            if (source.startsWith("@`", at)) {
                at += 2;
                markup.append(' ');
                readMarkup(source.length(), true);
                at++;
                continue;
            }
            if (next == open) depth++;
            if (next == close) depth--;
            expression.append(next);
            at++;
            if (depth == 0) break;
        }
        expressions.add(expression.toString());
        markup.append(' ');
    }

    private int closingQuote() {
        var end = at + 1;
        while (end < source.length() && source.charAt(end) != '"') end += source.charAt(end) == '\\' ? 2 : 1;
        return Math.min(source.length(), end + 1);
    }

    private int past(String closing) {
        var found = source.indexOf(closing, at);
        return found < 0 ? source.length() : found + closing.length();
    }
}
