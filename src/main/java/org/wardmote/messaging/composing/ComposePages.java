package org.wardmote.messaging.composing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.Grounds;
import org.wardmote.messaging.announcement.Senders;
import org.wardmote.messaging.wish.Canvases;

/// Puts the page together on which an announcement is written.
@Component
class ComposePages {

    private final Grounds grounds;
    private final Senders senders;
    private final Canvases canvases;
    private final Frame.Words words;

    ComposePages(Grounds grounds, Senders senders, Canvases canvases, Frame.Words words) {
        this.grounds = grounds;
        this.senders = senders;
        this.canvases = canvases;
        this.words = words;
    }

    ComposePage page(
            Frame frame,
            Office office,
            ComposeForm form,
            @Nullable String lede,
            Faults faults,
            String action,
            String back) {
        return new ComposePage(
                frame,
                senders.of(office),
                lede,
                faults,
                form,
                Arrays.stream(AnnouncementClass.values()).map(this::kind).toList(),
                Arrays.stream(Topic.values()).map(this::topic).toList(),
                areas(office),
                canvases.of(grounds.list(office)),
                action,
                back);
    }

    private Choice kind(AnnouncementClass kind) {
        var key = "announcement.class." + kind.code();
        return new Choice(kind.code(), words.say(key), words.say(key + ".hint"));
    }

    private Choice topic(Topic topic) {
        return new Choice(topic.code(), words.say("wish.topic." + topic.code()));
    }

    private List<Choice> areas(Office office) {
        return grounds.list(office).stream()
                .map(area -> new Choice(String.valueOf(area.id().number()), name(area, office)))
                .toList();
    }

    private String name(Area area, Office office) {
        return area.kind() == AreaKind.BOROUGH && office.borough() != null
                ? words.say("announcement.form.area.all", area.name())
                : area.name();
    }
}
