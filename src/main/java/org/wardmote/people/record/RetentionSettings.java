package org.wardmote.people.record;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long this module keeps what it keeps; `docs/records.md` says what each is.
///
/// @param unusedAddresses name and addresses of somebody of whom nothing else is kept, since they last signed in
/// @param dataRequests a request to be erased or for a copy, since it was finished
/// @param accessLog who looked at what is restricted
@ConfigurationProperties("wardmote.retention")
record RetentionSettings(
        @DefaultValue("2y") Period unusedAddresses,
        @DefaultValue("6y") Period dataRequests,
        @DefaultValue("6y") Period accessLog) {}
