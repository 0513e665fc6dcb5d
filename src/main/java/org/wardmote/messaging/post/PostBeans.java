package org.wardmote.messaging.post;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wardmote.importing.Importing;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Refusal;

/// Who takes the mail: the server or the service that was named; else, in a demonstration, the outbox; else nobody.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    MailSettings.class,
    NotifySettings.class,
    PlaceSettings.class,
    ReplySettings.class,
    SigningSettings.class
})
class PostBeans {

    @Bean
    Post post(
            MailSettings mail,
            NotifySettings notify,
            SigningSettings signing,
            PlaceSettings place,
            Installation installation,
            Outbox outbox,
            ObjectProvider<Frame.Words> words,
            Clock clock) {
        if (mail.isServerNamed() && notify.isNamed())
            throw new Refusal.Invalid("Set WARDMOTE_MAIL_HOST or WARDMOTE_MAIL_NOTIFY_KEY, not both.");
        if (notify.isNamed()) return new NotifyPost(notify, words.getObject(), clock);
        if (mail.isServerNamed()) return new SmtpPost(mail, signing.signing(mail.domain()), trusted(), clock);
        if (place.isDemonstration()) return new KeptPost(outbox, installation);
        LoggerFactory.getLogger(Post.class)
                .warn("Nobody is named who takes mail (WARDMOTE_MAIL_HOST): mails wait and nobody is answered by"
                        + " email.");
        return new ClosedPost();
    }

    private static SSLSocketFactory trusted() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    @Bean
    Installation mailInstallation(MailSettings mail, NotifySettings notify, PlaceSettings place, Importing importing) {
        return new Installation() {
            @Override
            public boolean isDemonstration() {
                return place.isDemonstration();
            }

            @Override
            public boolean keepsAnOutbox() {
                return place.isDemonstration()
                        && !mail.isServerNamed()
                        && !notify.isNamed()
                        && (importing.isDemo() || importing.isEmpty());
            }

            @Override
            public int connections() {
                return Math.clamp(mail.connections(), 1, 64);
            }

            @Override
            public int perDomainAMinute() {
                return Math.max(0, mail.perDomainAMinute());
            }
        };
    }

    @Bean
    Stationery stationery(MailSettings mail, ReplyAddresses replies, Sheets sheets, Clock clock) {
        return new PlainStationery(mail, replies, sheets, TemplateEngine.createPrecompiled(ContentType.Html), clock);
    }

    @Bean
    Circulars circulars(MailSettings mail, PlaceSettings place, ReplyAddresses replies, Sheets sheets, Clock clock) {
        var templates = TemplateEngine.createPrecompiled(ContentType.Html);
        return new SplicedCirculars(mail, place, replies, sheets, templates, clock);
    }
}
