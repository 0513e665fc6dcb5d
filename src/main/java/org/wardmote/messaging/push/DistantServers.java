package org.wardmote.messaging.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/// Push services out there. What they say besides the status is not read: they are whoever a browser named.
final class DistantServers implements PushServers {

    private final HttpClient client;
    private final Duration patience;

    DistantServers(Duration patience) {
        this.patience = patience;
        client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Answer post(URI endpoint, Map<String, String> headers, byte[] message)
            throws IOException, InterruptedException {
        PublicHosts.check(endpoint);
        return postAnywhere(endpoint, headers, message);
    }

    Answer postAnywhere(URI endpoint, Map<String, String> headers, byte[] message)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint).timeout(patience).POST(BodyPublishers.ofByteArray(message));
        headers.forEach(request::header);
        var answer = client.send(request.build(), BodyHandlers.discarding());
        return new Answer(
                answer.statusCode(), answer.headers().firstValue("Retry-After").orElse(null));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
