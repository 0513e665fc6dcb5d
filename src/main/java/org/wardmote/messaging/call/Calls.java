package org.wardmote.messaging.call;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Asks other programs, and waits no longer than it is told, whatever they do. Nothing is followed elsewhere: what
/// is shown to one server is not shown to another.
public final class Calls implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final long MOST = 1 << 20;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration patience;

    public Calls(Duration patience) {
        this.patience = patience;
    }

    /// @param body null: none
    /// @throws IOException where nothing was answered; what was asked may have been done nevertheless
    public Answer ask(String method, URI where, @Nullable String body, Map<String, String> headers) throws IOException {
        var request = HttpRequest.newBuilder(where)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        var response = await(request.build());
        return new Answer(
                response.statusCode(),
                response.body(),
                name -> response.headers().firstValue(name));
    }

    /// The client's own patience ends with the first line of an answer.
    private HttpResponse<String> await(HttpRequest request) throws IOException {
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + patience.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException("no answer: " + kind(e), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static String kind(ExecutionException e) {
        return e.getCause() == null ? "unknown" : e.getCause().getClass().getSimpleName();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
