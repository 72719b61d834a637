package org.xinghe.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.notification.mail.MailSettings.Encryption;

class MailSettingsTests {

    @Test
    void withoutAHostThereIsNoMail() {
        assertThat(settings(null, null, null, null).isSetUp()).isFalse();
        assertThat(settings(" ", null, null, null).isSetUp()).isFalse();
        assertThat(settings("mail.example.org", "xinghe@example.org", null, null)
                        .isSetUp())
                .isTrue();
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedAndThePasswordIsNeverSaid() {
        assertThatThrownBy(() -> settings("mail.example.org", null, null, null))
                .hasMessageContaining("xinghe.mail.from");
        assertThatThrownBy(() -> settings("mail.example.org", "xinghe@example.org", null, "geheim"))
                .hasMessageContaining("only the password")
                .hasMessageNotContaining("geheim");
        assertThat(settings("mail.example.org", "xinghe@example.org", "xinghe", "geheim")
                        .toString())
                .doesNotContain("geheim");
    }

    private static MailSettings settings(
            @Nullable String host, @Nullable String from, @Nullable String user, @Nullable String password) {
        return new MailSettings(host, 587, user, password, Encryption.STARTTLS, from, "星河", Duration.ofSeconds(5));
    }
}
