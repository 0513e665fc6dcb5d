/// What somebody said in the street, on the telephone, in a letter, written down by staff in under a minute on one
/// page: where, and one sentence. It has every right that a web form has.
@NullMarked
package org.wardmote.ledger.quicklog;

import org.jspecify.annotations.NullMarked;
