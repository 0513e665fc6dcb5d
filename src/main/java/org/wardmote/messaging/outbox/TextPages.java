package org.wardmote.messaging.outbox;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;

/// Puts the pages of the outbox's text messages together.
@Component
class TextPages {

    static final String PATH = "/outbox/texts";

    private static final int BEGINNING = 80;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Frames frames;
    private final Frame.Words words;

    TextPages(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    KeptTextsPage list(List<KeptTexts.Kept> texts) {
        var shown = texts.stream().limit(KeptTexts.ON_A_PAGE).toList();
        var older = texts.size() > shown.size()
                ? PATH + "?before=" + shown.getLast().id()
                : null;
        var crumbs = List.of(
                new Crumb(words.say("outbox.title"), "/outbox"), new Crumb(words.say("outbox.texts.title"), null));
        return new KeptTextsPage(
                frames.unlisted(null, crumbs, "outbox.texts.title"),
                shown.stream().map(TextPages::line).toList(),
                older);
    }

    private static KeptTextsPage.Line line(KeptTexts.Kept text) {
        var said = text.text().replace('\n', ' ');
        var beginning = said.length() <= BEGINNING ? said : said.substring(0, BEGINNING) + "…";
        return new KeptTextsPage.Line(
                PATH + "/" + text.id(), beginning, text.recipient(), OutboxPages.when(text.sentAt()));
    }

    KeptTextPage one(KeptTexts.Kept text, boolean answered) {
        var crumbs = List.of(
                new Crumb(words.say("outbox.title"), "/outbox"),
                new Crumb(words.say("outbox.texts.title"), PATH),
                new Crumb(words.say("outbox.text.title", text.recipient()), null));
        return new KeptTextPage(
                frames.personal(null, crumbs, "outbox.text.title", text.recipient()),
                text.recipient(),
                OutboxPages.when(text.sentAt()),
                text.text(),
                words.say("outbox.text.parts", text.parts()),
                LINK.matcher(text.text()).results().map(MatchResult::group).toList(),
                PATH + "/" + text.id() + "/answer",
                answered ? words.say("outbox.text.answered") : null);
    }
}
