package org.wardmote.ledger;

import java.util.Locale;

/// How something reached us. Informal equals formal: all have the same rights.
public enum Channel {
    WEB_FORM,
    EMAIL,
    TEXT,
    LETTER,
    TELEPHONE,
    VOICEMAIL,
    IN_PERSON,
    SOCIAL_POST,
    MEETING,
    SURVEY,
    FORUM,
    PARTNER,
    WATCH_COORDINATOR,
    THIRD_PARTY,
    API;

    /// Said before it was written down: its clock runs from when it was said.
    public boolean isSaidBeforehand() {
        return this == VOICEMAIL || this == IN_PERSON;
    }

    /// As the database, files and programs write it: `in-person`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
