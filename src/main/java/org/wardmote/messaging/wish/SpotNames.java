package org.wardmote.messaging.wish;

import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;

/// What a followed place is called to those who follow it.
@Component
public class SpotNames {

    private final Frame.Words words;

    SpotNames(Frame.Words words) {
        this.words = words;
    }

    /// `Brixton Windrush, Lambeth`; a borough by its own name.
    public String of(Area area) {
        return of(area.name(), area.borough().name());
    }

    public String of(String area, String borough) {
        return area.equals(borough) ? words.say("wish.borough", area) : words.say("wish.within", area, borough);
    }

    String street(String name, String ward) {
        return words.say("wish.within", name, ward);
    }

    String around(String label, Extent extent) {
        return words.say("wish.around." + extent.reach().code(), label, extent.metres());
    }
}
