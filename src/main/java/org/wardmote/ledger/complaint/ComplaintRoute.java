package org.wardmote.ledger.complaint;

import java.time.LocalDate;

/// One way of complaining, somebody's to keep right.
///
/// @param organisation complaints about whom; `*` for all
record ComplaintRoute(String organisation, String name, String text, String url, LocalDate reviewBy) {

    boolean isFor(String id) {
        return organisation.equals("*") || organisation.equals(id);
    }
}
