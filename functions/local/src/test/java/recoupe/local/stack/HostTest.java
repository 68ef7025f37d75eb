package recoupe.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recoupe.local.Failure;

class HostTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:80, http://localhost:80",
        "localhost, http://127.0.0.1:80, http://localhost:80",
        "0.0.0.0, http://127.0.0.1:80, http://localhost:80",
        "::, http://127.0.0.1:80, http://localhost:80",
        "::1, http://[::1]:80, http://[::1]:80",
        "192.168.1.7, http://192.168.1.7:80, http://192.168.1.7:80"
    })
    void programs_and_people_reach_it_each_in_their_way(String name, String reached, String shown) {
        assertThat(new Host(name).reached(80)).hasToString(reached);
        assertThat(new Host(name).shown(80)).hasToString(shown);
    }

    @Test
    void an_address_that_is_none_is_told_with_its_option() {
        assertThatThrownBy(() -> new Host("no such host").port(0))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no such host")
                .hasMessageContaining("--host");
    }
}
