package org.wardmote.messaging.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;

@Component
class PlacedImprint implements Imprint {

    private final PlaceSettings place;
    private final EmergencyLines emergency;
    private final Frame.Words words;

    PlacedImprint(PlaceSettings place, EmergencyLines emergency, Frame.Words words) {
        this.place = place;
        this.emergency = emergency;
        this.words = words;
    }

    @Override
    public @Nullable String demo() {
        return place.isDemonstration() ? words.say("mail.demo") : null;
    }

    @Override
    public String link(String path) {
        return place.link(path);
    }

    @Override
    public List<String> emergency() {
        return emergency.list();
    }
}
