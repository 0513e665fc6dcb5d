package org.wardmote.ledger.answer;

import java.time.Instant;

/// An answer begun and not sent, as it was typed.
record Draft(AnswerForm form, Instant savedAt) {}
