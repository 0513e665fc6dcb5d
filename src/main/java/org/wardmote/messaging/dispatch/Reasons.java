package org.wardmote.messaging.dispatch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Topic;

/// Says in a sentence why somebody gets a message.
@Component
public class Reasons {

    private final Frame.Words words;

    Reasons(Frame.Words words) {
        this.words = words;
    }

    public String say(Topic topic, List<String> names) {
        return names.isEmpty()
                ? words.say("mail.circular.why.topic", topic(topic))
                : words.say("mail.circular.why", topic(topic), listed(names));
    }

    private String topic(Topic topic) {
        return words.say("mail.circular.topic." + topic.code());
    }

    private String listed(List<String> names) {
        if (names.size() == 1) return names.getFirst();
        return words.say("mail.circular.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
