package org.xinghe.notification.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody makes our server speak to what only our server reaches.
class AddressGuardTests {

    private final AddressGuard strict = guard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://10.1.2.3/hook",
                "https://172.16.0.1/hook",
                "https://192.168.1.1:8443/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://255.255.255.255/",
                "https://198.18.0.1/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/",
                "https://2130706433/"
            })
    void addressesInsideAreRefusedAsTheyAreTyped(String address) {
        assertThat(strict.faultOf(address)).isEqualTo(AddressFault.INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://im.example.org/hook", "ftp://im.example.org/", "file:///etc/passwd"})
    void onlyHttpsIsSpoken(String address) {
        assertThat(strict.faultOf(address)).isIn(AddressFault.NOT_HTTPS, AddressFault.NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "群机器人", "https://", "https://user:secret@im.example.org/", "https://im example.org/"})
    void whatIsNoAddressIsRefused(String address) {
        assertThat(strict.faultOf(address)).isEqualTo(AddressFault.NOT_AN_ADDRESS);
    }

    @Test
    void aNameThatLeadsInsideIsRefusedWhenSomethingIsSent() {
        assertThat(strict.faultOf("https://localhost/hook")).isNull();
        assertThatThrownBy(() -> strict.check("https://localhost/hook"))
                .isInstanceOfSatisfying(
                        ForbiddenAddress.class,
                        refusal -> assertThat(refusal.fault()).isEqualTo(AddressFault.INSIDE));
    }

    @Test
    void hostsThatTheSettingsNameMayBePrivate() throws Exception {
        var allowing = guard("127.0.0.1");
        assertThat(allowing.faultOf("http://127.0.0.1:8080/hook")).isNull();
        assertThat(allowing.check("http://127.0.0.1:8080/hook").host()).isEqualTo(InetAddress.getByName("127.0.0.1"));
        assertThat(allowing.faultOf("https://127.0.0.2/hook")).isEqualTo(AddressFault.INSIDE);
    }

    @Test
    void publicAddressesAreNotInside() throws UnknownHostException {
        assertThat(AddressGuard.isInside(InetAddress.getByName("93.184.216.34")))
                .isFalse();
        assertThat(AddressGuard.isInside(InetAddress.getByName("2606:2800:220:1::1")))
                .isFalse();
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedWithTheirValue() {
        assertThatThrownBy(() -> guard("10.0.0.0/8")).hasMessageContaining("10.0.0.0/8");
        assertThatThrownBy(() -> new MessengerSettings(Set.of(), Duration.ofMillis(1)))
                .hasMessageContaining("PT0.001S");
    }

    private static AddressGuard guard(String... privateHosts) {
        return new AddressGuard(new MessengerSettings(Set.of(privateHosts), Duration.ofSeconds(5)));
    }
}
