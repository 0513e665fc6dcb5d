package org.wardmote.ledger.api;

import java.util.List;

/// What is wrong with a call, as problem+json (RFC 9457).
///
/// @param errors each with the member of the document that it is about
record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    record Fault(String field, String detail) {}

    static Problem of(int status, String title, String detail, List<Fault> errors) {
        return new Problem("about:blank", title, status, detail, List.copyOf(errors));
    }
}
