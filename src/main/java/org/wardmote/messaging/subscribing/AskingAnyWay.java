package org.wardmote.messaging.subscribing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.messaging.push.Pushes;
import org.wardmote.messaging.subscription.Asking;
import org.wardmote.messaging.subscription.AskingByText;
import org.wardmote.messaging.subscription.AskingInBrowser;
import org.wardmote.messaging.wish.Wish;

/// Asks by the way that somebody gave, and leads on to where they confirm it.
@Component
class AskingAnyWay {

    static final String BY_MAIL = SubscribePages.PATH + "/asked";
    static final String HERE = SubscribePages.PATH + "/asked-here";

    private final Asking byMail;
    private final AskingByText byText;
    private final AskingInBrowser inBrowser;
    private final Pushes pushes;

    AskingAnyWay(Asking byMail, AskingByText byText, AskingInBrowser inBrowser, Pushes pushes) {
        this.byMail = byMail;
        this.byText = byText;
        this.inBrowser = inBrowser;
        this.pushes = pushes;
    }

    /// What is no browser was made by no script of ours.
    SeeOther ask(AskedWith with, List<Wish> wished, Locale language) {
        switch (with.way()) {
            case PUSH -> {
                inBrowser.ask(pushes.read(with.browser()).orElseThrow(NotFound::new), wished, language);
                return new SeeOther(HERE);
            }
            case TEXT -> {
                return code(byText.ask(with.number().orElseThrow(), wished, language));
            }
            default -> {
                byMail.ask(with.email(), wished, language);
                return new SeeOther(BY_MAIL);
            }
        }
    }

    SeeOther askForLink(AskedWith with) {
        if (with.number().isPresent())
            return code(byText.askForLink(with.number().get()));
        byMail.askForLink(with.email());
        return new SeeOther(BY_MAIL);
    }

    private static SeeOther code(UUID asked) {
        return new SeeOther(SubscribePages.PATH + "/code/" + asked);
    }
}
