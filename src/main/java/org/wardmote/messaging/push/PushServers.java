package org.wardmote.messaging.push;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Those to whom browsers leave it to take messages for them.
interface PushServers extends AutoCloseable {

    /// @throws NotPublic where the address leads into a network that is not for everybody
    Answer post(URI endpoint, Map<String, String> headers, byte[] message) throws IOException, InterruptedException;

    @Override
    default void close() {}

    /// @param retryAfter when to come again, as the header says it
    record Answer(int status, @Nullable String retryAfter) {}
}
