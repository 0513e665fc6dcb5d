package org.wardmote.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTests {

    @Test
    void everyAddressOfAHouseholdIsOneNetwork() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:a:b:c:d"));
        assertThat(Network.of("fe80::1%eth0")).isEqualTo(Network.of("fe80::2"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void eachAddressOfTheOldKindIsItsOwn() {
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo(Network.of("::ffff:192.0.2.1"));
    }

    @Test
    void whatIsNoAddressIsItsOwnSource() {
        assertThat(Network.of("behind a proxy").source()).isEqualTo("behind a proxy");
    }
}
