package org.wardmote.messaging.way;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Ways.Way;
import org.wardmote.messaging.text.Texts;
import org.wardmote.people.contact.MobileNumber;
import org.wardmote.people.contact.Route;

/// By which way a route is used. Only whoever has shown that texts reach them gets texts: anybody may type a
/// number, a text costs money, and at a number that is only known somebody rings and asks who is there.
@Component
public class Used {

    private final ObjectProvider<Texts> texts;

    /// @param texts none where nobody sends any, and only the way is asked
    Used(ObjectProvider<Texts> texts) {
        this.texts = texts;
    }

    public Way of(Route route) {
        return switch (route.kind()) {
            case EMAIL -> Way.EMAIL;
            case BROWSER -> Way.PUSH;
            case TELEPHONE -> isTexted(route) ? Way.TEXT : Way.CALL;
            case POSTAL -> Way.LETTER;
        };
    }

    private boolean isTexted(Route route) {
        return route.confirmed()
                && texts.stream().anyMatch(Texts::isOpen)
                && MobileNumber.read(route.address()).isPresent();
    }
}
