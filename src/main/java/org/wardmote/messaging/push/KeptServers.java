package org.wardmote.messaging.push;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The push service of a demonstration: it takes what others would take, and opens it as the browser would.
final class KeptServers implements PushServers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CREATED = 201;
    private static final int BAD = 400;
    private static final int GONE = 410;

    private final PushOutbox outbox;

    KeptServers(PushOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Answer post(URI endpoint, Map<String, String> headers, byte[] message) {
        return outbox.find(endpoint)
                .map(standin -> keep(standin, headers, message))
                .orElseGet(() -> new Answer(GONE, null));
    }

    private Answer keep(PushOutbox.Standin standin, Map<String, String> headers, byte[] message) {
        try {
            var notice = Sealing.open(message, standin.key(), standin.secret());
            outbox.keep(standin, JSON.readValue(notice, Notice.class), lines(headers), message.length);
            return new Answer(CREATED, null);
        } catch (GeneralSecurityException e) {
            return new Answer(BAD, null);
        }
    }

    private static String lines(Map<String, String> headers) {
        return new TreeMap<>(headers)
                .entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
