package org.wardmote.site.guide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.wardmote.guide.Word;
import org.wardmote.kernel.Frame;

/// Makes the links of an explanation to `/guide/words` open in plain words where they stand: each word at its first
/// place, since a page names a thing once; elsewhere the link stays.
final class OpeningWords {

    private static final Map<String, Word> WORDS =
            Arrays.stream(Word.values()).collect(Collectors.toMap(Word::code, Function.identity()));
    private static final Pattern LINK = Pattern.compile("<a href=\"(?:/guide/words#)([a-z-]+)\"[^>]*>([^<]*)</a>");

    static String in(String html, Frame frame) {
        var opened = new HashSet<String>();
        return LINK.matcher(html)
                .replaceAll(link -> WORDS.containsKey(link.group(1)) && opened.add(link.group(1))
                        ? Matcher.quoteReplacement(opening(link.group(1), link.group(2), frame))
                        : Matcher.quoteReplacement(link.group()));
    }

    /// The same as the part `word`, with the words that the sentence uses.
    private static String opening(String code, String text, Frame frame) {
        return """
            <button class="wm-word" type="button" popovertarget="word-%1$s">%2$s</button>\
            <span class="wm-means" id="word-%1$s" popover> <strong>%3$s</strong> <span>%4$s</span> \
            <a class="wm-link" href="/guide/words#%1$s">%5$s</a></span>\
            """.formatted(
                        code,
                        text,
                        HtmlUtils.htmlEscape(frame.say("guide.word." + code)),
                        HtmlUtils.htmlEscape(frame.say("guide.word." + code + ".means")),
                        HtmlUtils.htmlEscape(frame.say("guide.words.more")));
    }

    private OpeningWords() {}
}
