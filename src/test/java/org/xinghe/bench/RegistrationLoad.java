package org.xinghe.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sends registrations for one hot session to a running server over HTTP, as visitors' browsers do: an independent
/// program with connections of its own. Each registration has a name, a mobile number and a form number of its own.
///
/// Arguments: base address, slug of the activity, id of the session, number of registrations, how many at the same
/// time.
public final class RegistrationLoad {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([A-Za-z0-9_-]+)\"");
    private static final Duration AS_SLOW_AS_A_PERSON = Duration.ofMillis(2_500);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final URI form;
    private final String session;
    private final long[] nanos;
    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();

    private RegistrationLoad(String base, String slug, String session, int number) {
        this.form = URI.create("%s/activities/%s/registration".formatted(base, slug));
        this.session = session;
        this.nanos = new long[number];
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 5) {
            System.err.println("Arguments: base address, slug, session, number of registrations, how many at once");
            System.exit(2);
        }
        new RegistrationLoad(arguments[0], arguments[1], arguments[2], Integer.parseInt(arguments[3]))
                .run(Integer.parseInt(arguments[4]));
    }

    private void run(int atOnce) throws Exception {
        var token = token();
        Thread.sleep(AS_SLOW_AS_A_PERSON);
        var next = new AtomicInteger();
        var start = System.nanoTime();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < atOnce; sender++) {
                senders.submit(() -> {
                    for (var number = next.getAndIncrement(); number < nanos.length; number = next.getAndIncrement()) {
                        send(token, number);
                    }
                });
            }
        }
        report(Duration.ofNanos(System.nanoTime() - start));
    }

    private String token() throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(form).GET().build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        if (answer.statusCode() != 200 || !found.find()) {
            throw new IOException("There is no form at %s: %d".formatted(form, answer.statusCode()));
        }
        return found.group(1);
    }

    private void send(String token, int number) {
        var typed = Map.of(
                "token",
                token,
                "request",
                UUID.randomUUID().toString(),
                "session",
                session,
                "name",
                "观众" + number,
                "mobile",
                "13%09d".formatted(number),
                "heads",
                "1");
        var request = HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(encoded(typed)))
                .build();
        var start = System.nanoTime();
        String outcome;
        try {
            var answer = client.send(request, BodyHandlers.discarding());
            outcome = String.valueOf(answer.statusCode());
        } catch (IOException fault) {
            outcome = fault.getClass().getSimpleName();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            outcome = "interrupted";
        }
        nanos[number] = System.nanoTime() - start;
        outcomes.computeIfAbsent(outcome, _ -> new LongAdder()).increment();
    }

    private static String encoded(Map<String, String> typed) {
        return typed.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// A registration that is kept is answered with 303; one line for each figure, for whoever reads them on.
    private void report(Duration took) {
        Arrays.sort(nanos);
        var kept = outcomes.getOrDefault("303", new LongAdder()).sum();
        System.out.printf("registrations_per_second %.0f%n", kept * 1e9 / took.toNanos());
        System.out.printf("kept %d of %d%n", kept, nanos.length);
        System.out.printf("took_seconds %.2f%n", took.toNanos() / 1e9);
        for (var percent : new int[] {50, 95, 99}) {
            System.out.printf("p%d_ms %.1f%n", percent, nanos[(nanos.length - 1) * percent / 100] / 1e6);
        }
        System.out.printf("slowest_ms %.1f%n", nanos[nanos.length - 1] / 1e6);
        outcomes.forEach((outcome, count) -> System.out.printf("outcome %s %d%n", outcome, count.sum()));
    }
}
