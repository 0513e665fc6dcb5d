package org.wardmote.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;

/// Puts the pages of the outbox's browsers together.
@Component
class PushPages {

    static final String PATH = "/outbox/pushes";

    private static final int NAME = 4;

    private final Frames frames;
    private final Frame.Words words;

    PushPages(Frames frames, Frame.Words words) {
        this.frames = frames;
        this.words = words;
    }

    KeptPushesPage list(List<KeptPushes.Kept> pushes, boolean ended) {
        var shown = pushes.stream().limit(KeptPushes.ON_A_PAGE).toList();
        var older = pushes.size() > shown.size()
                ? PATH + "?before=" + shown.getLast().id()
                : null;
        return new KeptPushesPage(
                frames.unlisted(null, crumbs(null), "outbox.pushes.title"),
                shown.stream().map(this::line).toList(),
                older,
                ended ? words.say("outbox.push.ended") : null);
    }

    private KeptPushesPage.Line line(KeptPushes.Kept push) {
        return new KeptPushesPage.Line(path(push), push.title(), browser(push), OutboxPages.when(push.at()));
    }

    KeptPushPage one(KeptPushes.Kept push) {
        return new KeptPushPage(
                frames.personal(null, crumbs(push.title()), "outbox.push.title", push.title()),
                push.title(),
                push.body(),
                OutboxPages.when(push.at()),
                push.link(),
                push.change(),
                words.say("outbox.push.came", browser(push), push.bytes()),
                push.headers(),
                path(push) + "/end");
    }

    private String browser(KeptPushes.Kept push) {
        return words.say("outbox.push.browser", push.browser().toString().substring(0, NAME));
    }

    private static String path(KeptPushes.Kept push) {
        return PATH + "/" + push.id();
    }

    private List<Crumb> crumbs(@Nullable String push) {
        var outbox = new Crumb(words.say("outbox.title"), "/outbox");
        var title = words.say("outbox.pushes.title");
        return push == null
                ? List.of(outbox, new Crumb(title, null))
                : List.of(outbox, new Crumb(title, PATH), new Crumb(push, null));
    }
}
