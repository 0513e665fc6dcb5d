package org.wardmote.guide;

import java.util.Locale;

/// A word of the police or of this site that a page may not take for granted. What it means is the message
/// `guide.word.` with its code and `.means`.
public enum Word {
    ENGAGEMENT,
    ABSTRACTION,
    ASB,
    CLOCK,
    CONTACTABLE,
    CONTRIBUTION,
    DISPOSITION,
    FINDING,
    MEANINGFUL_ANSWER,
    MISSED,
    NAMED_OFFICER,
    OVERSIGHT_BODY,
    PRIORITY,
    PRIVATE_LINK,
    RECEIPT,
    REFERRAL,
    SAFER_NEIGHBOURHOOD_BOARD,
    VACANCY,
    WARD,
    WARD_PANEL,
    YOU_SAID_WE_DID;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
