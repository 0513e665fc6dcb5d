package org.wardmote.messaging.social;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.call.Answer;
import org.wardmote.messaging.social.Servers.Told.IsGone;
import org.wardmote.messaging.social.Servers.Told.Later;
import org.wardmote.messaging.social.Servers.Told.Never;

/// Servers that speak Mastodon's language. A server forgets after an hour under which mark it has posted, so what
/// has been asked for before is looked for first.
final class MastodonServers implements Servers, AutoCloseable {

    private static final String STATUSES = "/api/v1/statuses";

    private final Profiles profiles;
    private final ServerCalls calls;
    private final Clock clock;
    private final Map<String, Integer> longest = new ConcurrentHashMap<>();

    MastodonServers(SocialSettings settings, Clock clock) {
        this.clock = clock;
        calls = new ServerCalls(settings);
        profiles = new Profiles(calls);
    }

    @Override
    public boolean reaches(String account) {
        return calls.knows(account);
    }

    /// As the server says, in either version of its description.
    @Override
    public int longest(String account) {
        var known = longest.get(account);
        if (known != null) return known;
        for (var version : new String[] {"/api/v2/instance", "/api/v1/instance"}) {
            var most = calls.read(account, version)
                    .map(said -> said.at("/configuration/statuses/max_characters")
                            .asInt(said.path("max_toot_chars").asInt(0)))
                    .orElse(0);
            if (most <= 0) continue;
            longest.put(account, most);
            return most;
        }
        return USUAL;
    }

    @Override
    public Told put(Post post) {
        return guarded(post, () -> {
            if (post.tried()) {
                var there = profiles.find(post);
                if (there.isPresent()) return there.get();
            }
            var answer = ask(post, post.answers());
            // what it replies to has been taken away there
            return told(post, answer.status() == 404 && post.answers() != null ? ask(post, null) : answer);
        });
    }

    private Answer ask(Post post, @Nullable String answers) throws IOException {
        var body = words(post);
        body.put("visibility", "public");
        if (answers != null) body.put("in_reply_to_id", answers);
        return calls.ask(
                post.account(),
                "POST",
                STATUSES,
                body,
                Map.of("Idempotency-Key", post.mark().toString()));
    }

    private static Map<String, Object> words(Post post) {
        var body = new LinkedHashMap<String, Object>();
        body.put("status", post.text());
        body.put("language", post.language());
        return body;
    }

    @Override
    public Told change(Post post) {
        return guarded(post, () -> {
            var status = status(post);
            if (status.isEmpty()) return new IsGone();
            var answer = calls.ask(post.account(), "PUT", STATUSES + "/" + status.get(), words(post), Map.of());
            return answer.status() == 404 ? new IsGone() : told(post, answer);
        });
    }

    @Override
    public Told remove(Post post) {
        return guarded(post, () -> {
            var status = status(post);
            if (status.isEmpty()) return new IsGone();
            var answer = calls.ask(post.account(), "DELETE", STATUSES + "/" + status.get(), null, Map.of());
            return answer.isFine() || answer.status() == 404 ? new IsGone() : refused(answer);
        });
    }

    private Optional<String> status(Post post) throws IOException {
        return post.status() == null ? profiles.find(post).map(Told.Stands::status) : Optional.of(post.status());
    }

    private interface Deed {
        Told done() throws IOException;
    }

    /// Nothing is said in an account to which the token does not belong.
    private Told guarded(Post post, Deed deed) {
        try {
            if (!profiles.isOwn(post.account())) return new Later("The token is not of this account.", null);
            return deed.done();
        } catch (ServerCalls.Refused e) {
            return refused(e.answer());
        } catch (IOException e) {
            return new Later(String.valueOf(e.getMessage()), null);
        }
    }

    private Told told(Post post, Answer answer) {
        return answer.isFine()
                ? Profiles.standing(answer.json(), post.account())
                        .<Told>map(stands -> stands)
                        .orElse(new Later("The server does not say where it stands.", null))
                : refused(answer);
    }

    private Told refused(Answer answer) {
        var said = "HTTP " + answer.status();
        return switch (answer.status()) {
            case 400, 413, 422 -> new Never(said);
            case 429 -> new Later(said, pause(answer).orElse(null));
            default -> new Later(said, answer.retryAfter(clock.instant()).orElse(null));
        };
    }

    private Optional<Duration> pause(Answer answer) {
        return answer.retryAfter(clock.instant())
                .or(() -> answer.header().apply("X-RateLimit-Reset").flatMap(this::until));
    }

    private Optional<Duration> until(String written) {
        try {
            return Optional.of(Duration.between(
                            clock.instant(), OffsetDateTime.parse(written).toInstant()))
                    .filter(Duration::isPositive);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        calls.close();
    }
}
