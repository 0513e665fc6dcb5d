package org.wardmote.scrutiny.subject;

import java.util.Map;
import org.wardmote.figure.Share;
import org.wardmote.scrutiny.measure.Span;

/// How often people are answered in time, by what they wrote about.
interface SubjectFigures {

    /// By the code of the subject, those of which any was due. What was said without a subject is in none of them.
    /// Small bases are hidden, since a subject may tell who spoke.
    Map<String, Share> inTime(String organisation, Span span);
}
