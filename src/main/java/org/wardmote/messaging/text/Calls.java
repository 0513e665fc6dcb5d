package org.wardmote.messaging.text;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.wardmote.messaging.post.Post.Outcome;

/// Posts to a gateway and reads its answer. Of what it says only the status is kept: it may repeat the number.
final class Calls implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration patience;

    Calls(Duration patience) {
        this.patience = patience;
    }

    Outcome post(URI to, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(to).timeout(patience).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return meaning(
                    client.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return new Outcome.Trouble(
                    "the gateway does not answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Trouble("interrupted");
        }
    }

    /// A gateway that will not have this message is believed; one that will not have us, or cannot, is asked again.
    private static Outcome meaning(int status) {
        var said = "HTTP " + status;
        if (status >= 200 && status < 300) return new Outcome.Accepted(said);
        return switch (status) {
            case 400, 404, 410, 413, 422 -> new Outcome.Never(said, false);
            default -> new Outcome.Trouble(said);
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
