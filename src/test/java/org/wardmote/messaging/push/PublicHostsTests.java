package org.wardmote.messaging.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.people.contact.Browser;

class PublicHostsTests {

    private static final String KEYS =
            " BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
                    + " BTBZMqHH6r4Tts7J_aSIgg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2001:0:a00:1::",
                "2001:db8::1",
                "2002:a00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1"
            })
    void noBrowserLeadsUsIntoNetworksOfOurOwn(String address) throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.0.1", "142.250.0.1", "172.32.0.1", "192.0.3.1", "2a00:1450::1"})
    void restOfTheInternetIsOpen(String address) throws UnknownHostException {
        assertThat(PublicHosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void nameThatStandsForOurselvesIsFoundOut() {
        assertThatThrownBy(() -> PublicHosts.check(URI.create("https://localhost/push")))
                .isInstanceOf(NotPublic.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example.org/a",
                "https://127.0.0.1/a",
                "https://[::1]/a",
                "https://localhost/a",
                "https://push.example.org:8443/a",
                "https://user@push.example.org/a",
                "https://push.example.org/a#b",
                "https://2130706433/a",
                "file:///etc/passwd",
                "https:push.example.org",
                "https://push.example.org/\u0000"
            })
    void oddAddressIsNoBrowser(String endpoint) {
        assertThat(Browser.read(endpoint + KEYS)).isEmpty();
    }

    @Test
    void addressIsReadAsItIsWrittenAndStandsInNoText() {
        var written = "https://push.example.org/send/a:B-c_1?x=1" + KEYS;
        var browser = Browser.read(written).orElseThrow();
        assertThat(browser.address()).isEqualTo(written);
        assertThat(browser.service()).isEqualTo("push.example.org");
        assertThat(browser).hasToString("a browser");
        assertThat(Browser.read("https://push.example.org/" + "a".repeat(2000) + KEYS))
                .isEmpty();
        assertThat(Browser.read("https://push.example.org/a BCVx auth")).isEmpty();
    }
}
