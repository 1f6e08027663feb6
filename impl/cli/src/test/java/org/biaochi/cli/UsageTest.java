// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @CsvFileSource(resources = "usage-errors.csv", delimiter = '|', numLinesToSkip = 1)
    void wrong_usage_is_told_in_both_languages_and_ends_with_3(String arguments, String zh, String en) {
        Run run = new Run().of(arguments == null ? new String[0] : arguments.split(" "));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("错误：").contains("error: ").contains(zh).contains(en);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "review --help", "profiles -h", "explain --help", "plugins --help", "serve --help"})
    void help_ends_with_0_and_needs_no_engine(String arguments) {
        Run run = new Run()
                .on(() -> {
                    throw new AssertionError("asked for the engine");
                })
                .of(arguments.split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: biaochi").contains("/ ");
    }

    @Test
    void help_lists_the_commands_and_the_exit_status() {
        String help = new Run().of("--help").out();
        assertThat(help).contains("review", "profiles", "explain", "plugins", "serve", "退出码");
    }

    @Test
    void version_names_the_engine() {
        Run run = new Run().of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Biaochi ").contains("SPI 1.");
    }

    @Test
    void refused_configuration_ends_with_3_and_names_the_place() {
        Run run = new Run()
                .on(() -> {
                    throw new ConfigurationException(
                            "PACK_CYCLE", "a.yaml:3", new LocalText("循环引用，请去掉一个", "a cycle; drop one"));
                })
                .of("plugins");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("错误：a.yaml:3: 循环引用，请去掉一个 [PACK_CYCLE]\nerror: a.yaml:3: a cycle; drop one [PACK_CYCLE]\n");
    }

    @Test
    void an_internal_error_ends_with_4_and_shows_its_trace_only_on_request() {
        Biaochi.Builder broken = Biaochi.with(() -> {
            throw new UnsupportedOperationException("broken on purpose");
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        broken.out(OutputStream.nullOutputStream(), err);
        assertThat(broken.build().run("plugins")).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("程序内部出错", "broken on purpose")
                .doesNotContain("\tat ");
        assertThat(broken.debug(true).build().run("plugins")).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ");
    }

    @Test
    void even_an_error_of_the_virtual_machine_is_no_verdict() {
        Run run = new Run()
                .on(() -> {
                    throw new OutOfMemoryError("on purpose");
                })
                .of("plugins");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("内存不够", "out of memory", "JAVA_OPTS=-Xmx");
    }
}
