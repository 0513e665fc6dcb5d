package org.wardmote.messaging.subscribing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frames;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.Canvas;
import org.wardmote.messaging.wish.Canvases;
import org.wardmote.messaging.wish.SpotNames;
import org.wardmote.messaging.wish.WhichSpotPage;
import org.wardmote.messaging.wish.WishFields;
import org.wardmote.messaging.wish.WishForm;

/// Words the pages on which messages are asked for.
@Component
class SubscribePages {

    static final String PATH = "/subscribe";

    private final Frames frames;
    private final Areas areas;
    private final SpotNames names;
    private final Canvases canvases;
    private final AskedAddress address;

    SubscribePages(Frames frames, Areas areas, SpotNames names, Canvases canvases, AskedAddress address) {
        this.frames = frames;
        this.areas = areas;
        this.names = names;
        this.canvases = canvases;
        this.address = address;
    }

    SubscribePage blank(@Nullable String area) {
        var all = Arrays.stream(Topic.values()).map(Topic::code).toList();
        return form(WishForm.of(area, all), AskedWith.NOTHING, AskedWith.NOTHING, Faults.NONE);
    }

    SubscribePage form(WishForm form, AskedWith with, AskedWith link, Faults faults) {
        var title = faults.isEmpty() ? "subscribe.title" : "subscribe.title.wrong";
        var frame = frames.personal(PATH, List.of(), title);
        return new SubscribePage(
                frame,
                new WishFields(frame, form, faults, area(form.area()), canvas(form.area())),
                with,
                link,
                address.mayBeNumber(),
                address.pushKey(),
                faults);
    }

    private Canvas canvas(String code) {
        return canvases.around(code.isEmpty() ? null : code);
    }

    private @Nullable String area(String code) {
        return code.isEmpty() ? null : areas.findByCode(code).map(names::of).orElse(null);
    }

    WhichSpotPage which(WishForm form, AskedWith with, List<Choice> options) {
        var carried = Stream.concat(form.carried().stream(), with.carried()).toList();
        return new WhichSpotPage(
                frames.personal(PATH, List.of(), "wish.which.title"), form.where(), PATH, options, carried);
    }

    CodePage code(UUID asked, Faults faults) {
        var title = faults.isEmpty() ? "subscribe.code.title" : "subscribe.code.title.wrong";
        return new CodePage(frames.personal(PATH, List.of(), title), PATH + "/code/" + asked, faults);
    }

    AskedHerePage askedHere() {
        return new AskedHerePage(frames.unlisted(PATH, List.of(), "subscribe.asked.here.title"));
    }

    AskedPage asked() {
        return new AskedPage(frames.unlisted(PATH, List.of(), "subscribe.asked.title"));
    }
}
