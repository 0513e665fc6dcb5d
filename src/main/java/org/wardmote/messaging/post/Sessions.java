package org.wardmote.messaging.post;

import jakarta.mail.Session;
import java.util.Properties;

/// How to talk to the mail server.
final class Sessions {

    static Session of(MailSettings mail) {
        var with = new Properties();
        with.put("mail.transport.protocol", "smtp");
        with.put("mail.smtp.host", mail.host());
        with.put("mail.smtp.port", Integer.toString(mail.port()));
        with.put("mail.smtp.auth", Boolean.toString(MailSettings.isSet(mail.user())));
        with.put("mail.smtp.connectiontimeout", "10000");
        var patience = Long.toString(mail.patience().toMillis());
        with.put("mail.smtp.timeout", patience);
        with.put("mail.smtp.writetimeout", patience);
        with.put("mail.smtp.socketFactory", new PromptSockets());
        with.put("mail.smtp.localhost", mail.domain());
        switch (mail.tls()) {
            case "starttls" -> with.put("mail.smtp.starttls.required", "true");
            case "implicit" -> {
                with.put("mail.smtp.ssl.enable", "true");
                with.put("mail.smtp.ssl.socketFactory", new PromptSockets());
            }
            default -> with.put("mail.smtp.starttls.enable", "false");
        }
        if (mail.tls().equals("starttls")) with.put("mail.smtp.starttls.enable", "true");
        return Session.getInstance(with);
    }

    private Sessions() {}
}
