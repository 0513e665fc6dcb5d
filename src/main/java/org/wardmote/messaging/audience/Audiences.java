package org.wardmote.messaging.audience;

/// Counts whom an announcement would reach before it is sent.
public interface Audiences {
    Size count(Aim aim);
}
