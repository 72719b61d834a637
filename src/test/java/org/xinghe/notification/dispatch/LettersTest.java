package org.xinghe.notification.dispatch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// Tests with a real mail server, which each may stop and start.
@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "xinghe.data=target/test-data",
            "xinghe.mail.host=127.0.0.1",
            "xinghe.mail.encryption=NONE",
            "xinghe.mail.from=xinghe@example.org",
            "xinghe.messenger.private-hosts=127.0.0.1"
        })
@Import({MovedClock.class, SignedIn.class})
abstract class LettersTest {

    private static final int PORT = freePort();

    private static GreenMail server = started();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("xinghe.mail.port", () -> PORT);
    }

    static GreenMail server() {
        return server;
    }

    static void stopServer() {
        server.stop();
    }

    /// Starts a fresh, empty server where the last one was.
    static void startServer() {
        server = started();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static GreenMail started() {
        var fresh = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        fresh.start();
        return fresh;
    }
}
