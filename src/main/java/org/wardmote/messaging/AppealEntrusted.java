package org.wardmote.messaging;

import org.wardmote.people.PersonId;

/// Another officer reads what is written in answer to an appeal from now on, and what has been. Published inside
/// the transaction that records it.
///
/// @param appeal the first announcement of the matter
public record AppealEntrusted(long appeal, PersonId officer, PersonId by) {}
