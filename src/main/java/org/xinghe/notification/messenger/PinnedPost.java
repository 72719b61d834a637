package org.xinghe.notification.messenger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One POST to an address that was looked up and judged before. The usual HTTP clients look the name up once more,
/// and a name that leads elsewhere by then would lead us inside; this one connects to the judged address and
/// follows no redirection.
final class PinnedPost {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int LONGEST_LINE = 1000;

    private final Duration timeout;

    PinnedPost(Duration timeout) {
        this.timeout = timeout;
    }

    /// The status of the answer; whatever else it says is not read.
    int send(AddressGuard.Checked where, Map<String, String> headers, String body) throws IOException {
        var millis = Math.toIntExact(timeout.toMillis());
        var uri = where.uri();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(where.host(), port(uri)), millis);
            plain.setSoTimeout(millis);
            if (uri.getScheme().equalsIgnoreCase("https")) {
                try (var secure = secured(plain, uri)) {
                    return talk(secure, uri, headers, body);
                }
            }
            return talk(plain, uri, headers, body);
        }
    }

    /// The certificate must be for the name, though the connection went to a number.
    private static SSLSocket secured(Socket plain, URI uri) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(uri), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static int talk(Socket socket, URI uri, Map<String, String> headers, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder("POST %s HTTP/1.1\r\nHost: %s\r\n".formatted(target(uri), uri.getRawAuthority()))
                .append("Content-Type: application/json; charset=utf-8\r\nUser-Agent: Xinghe\r\nConnection: close\r\n")
                .append("Content-Length: %d\r\n".formatted(bytes.length));
        headers.forEach((name, value) -> head.append("%s: %s\r\n".formatted(name, value)));
        var out = socket.getOutputStream();
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
        return status(new BufferedInputStream(socket.getInputStream()));
    }

    private static int status(BufferedInputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n' && line.length() < LONGEST_LINE; next = in.read()) {
            line.append((char) next);
        }
        var match = STATUS.matcher(line.toString().strip());
        if (!match.matches()) {
            throw new IOException("No HTTP answer: " + line.toString().strip());
        }
        return Integer.parseInt(match.group(1));
    }

    private static String target(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static int port(URI uri) {
        return uri.getPort() > 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
