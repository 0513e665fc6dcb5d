/// What staff and whoever contributed do with a contribution: each verb asks who may, asks whether it can be now,
/// and writes it down.
@NullMarked
package org.wardmote.ledger.handling;

import org.jspecify.annotations.NullMarked;
