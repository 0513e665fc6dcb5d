package org.wardmote.messaging.preference;

import org.springframework.stereotype.Component;
import org.wardmote.messaging.push.Pushes;
import org.wardmote.messaging.subscription.OwnBrowsers;
import org.wardmote.messaging.subscription.Subscriber;

/// The part of somebody's page that is about the browsers in which they are told.
@Component
class BrowserPart {

    private final OwnBrowsers browsers;
    private final Pushes pushes;

    BrowserPart(OwnBrowsers browsers, Pushes pushes) {
        this.browsers = browsers;
        this.pushes = pushes;
    }

    PreferencesPage.Browsers of(Subscriber one) {
        return new PreferencesPage.Browsers(pushes.isOpen() ? pushes.key() : null, browsers.of(one));
    }
}
