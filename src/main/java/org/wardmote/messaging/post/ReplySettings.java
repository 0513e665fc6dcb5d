package org.wardmote.messaging.post;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param address of the mailbox that is read for replies. Mail to `name+anything@…` has to arrive there too.
///     Without one, mails say that they cannot be replied to
@ConfigurationProperties("wardmote.inbox")
record ReplySettings(@Nullable String address) {}
