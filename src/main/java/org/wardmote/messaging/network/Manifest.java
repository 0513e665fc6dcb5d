package org.wardmote.messaging.network;

import java.time.Instant;

/// What a bundle says of itself, and what is signed.
///
/// @param sha256 of `subscribers.jsonl`, hexadecimal; `delegations_sha256` of `delegations.jsonl`
record Manifest(String format, int version, Instant made, long subscribers, String sha256, String delegations_sha256) {

    static final String FORMAT = "wardmote-subscriptions";
    static final int VERSION = 2;
}
