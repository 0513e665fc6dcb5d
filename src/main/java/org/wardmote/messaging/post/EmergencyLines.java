package org.wardmote.messaging.post;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.guide.Numbers;
import org.wardmote.guide.SignpostNumber;
import org.wardmote.kernel.Frame;

/// What to do in an emergency, as every page says it, for the foot of every mail.
@Component
class EmergencyLines {

    private final Numbers numbers;
    private final Frame.Words words;

    EmergencyLines(Numbers numbers, Frame.Words words) {
        this.numbers = numbers;
        this.words = words;
    }

    List<String> list() {
        var now = numbers.find("emergency").map(this::now).stream();
        var silent = Stream.of("emergency-bsl", "emergency-text")
                .flatMap(id -> numbers.find(id).stream())
                .map(number -> words.say("mail.emergency.other", number.name(), number.number()));
        var otherwise =
                numbers.find("non-emergency").map(number -> words.say("mail.emergency.not", number.number())).stream();
        return Stream.of(now, silent, otherwise).flatMap(lines -> lines).toList();
    }

    private String now(SignpostNumber number) {
        return number.textphone() == null
                ? words.say("mail.emergency.call", number.number())
                : words.say("mail.emergency.now", number.number(), number.textphone());
    }
}
