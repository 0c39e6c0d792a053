package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code -Xplugin:"EndpointDsl mode=..."}, and the automatic start without it. */
class OptionsTest {

  private static final String ERROR = "7:10: error: [EndpointDsl:Range] wait: 11 is more than 10";
  private static final String WARNING = ERROR.replace("error", "warning");

  @Test
  void startsWithoutOption() {
    assertThat(compile()).isEqualTo(new Compilation(false, List.of(ERROR)));
  }

  @Test
  void reportsNothingTwice() {
    assertThat(compile("-Xplugin:EndpointDsl")).isEqualTo(new Compilation(false, List.of(ERROR)));
    assertThat(compile("-Xplugin:EndpointDsl mode=errors"))
        .isEqualTo(new Compilation(false, List.of(ERROR)));
  }

  @Test
  void warns() {
    Compilation warned = new Compilation(true, List.of(WARNING));

    assertThat(compile("-Xplugin:EndpointDsl mode=warnings")).isEqualTo(warned);
    assertThat(compile("-Xplugin:EndpointDsl warnings")).isEqualTo(warned);
  }

  @Test
  void isOff() {
    assertThat(compile("-Xplugin:EndpointDsl mode=off"))
        .isEqualTo(new Compilation(true, List.of()));
  }

  @Test
  void warnsOnceOfEachUnknownOption() {
    Compilation compilation =
        Compilation.of(
            List.of(StringSource.callingWait("A", ""), StringSource.callingWait("B", "")),
            task -> {},
            List.of("-Xplugin:EndpointDsl mode=of level=3"));

    assertThat(compilation.messages())
        .containsExactly(
            "3:1: warning: [EndpointDsl:Option] \"mode=of\" is not an option of"
                + " -Xplugin:EndpointDsl; the options are mode=errors (the default), mode=warnings"
                + " and mode=off; did you mean off?",
            "3:1: warning: [EndpointDsl:Option] \"level=3\" is not an option of"
                + " -Xplugin:EndpointDsl; the options are mode=errors (the default), mode=warnings"
                + " and mode=off");
  }

  private static Compilation compile(String... options) {
    return Compilation.of(
        List.of(StringSource.callingWait("A", "    wait(11);")), task -> {}, List.of(options));
  }
}
