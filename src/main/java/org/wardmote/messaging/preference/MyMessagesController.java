package org.wardmote.messaging.preference;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.MyEntry;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.messaging.subscription.Subscribers;
import org.wardmote.people.Viewer;

/// `/my/messages`: whoever has signed in needs no link.
@Controller
class MyMessagesController {

    private final Subscribers subscribers;
    private final Door door;

    MyMessagesController(Subscribers subscribers, Door door) {
        this.subscribers = subscribers;
        this.door = door;
    }

    @Bean
    static MyEntry myMessages() {
        return new MyEntry("preference.my", "preference.my.hint", "/my/messages", 30);
    }

    @GetMapping("/my/messages")
    @SignedIn
    SeeOther show(Viewer viewer) {
        return new SeeOther(
                subscribers.find(viewer.whom()).map(door::preferences).orElse("/subscribe"));
    }
}
