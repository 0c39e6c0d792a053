package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToStringHelperTest {

  @Test
  void writesNothingButTheTypeWhenNothingIsSet() {
    assertThat(new ToStringHelper("Tag")).hasToString("Tag()");
    assertThat(new ToStringHelper("Tag").add("key", null).addHidden("value", null))
        .hasToString("Tag()");
  }

  @Test
  void writesWhatIsSetInOrder() {
    ToStringHelper describer =
        new ToStringHelper("Variant")
            .add("absent", null)
            .add("name", "blue")
            .add("alsoAbsent", null)
            .add("weight", 0.5)
            .add("items", List.of())
            .add("text", "");

    assertThat(describer).hasToString("Variant(name=blue, weight=0.5, items=[], text=)");
  }

  @Test
  void keepsSecrets() {
    assertThat(new ToStringHelper("Key").addHidden("secret", "hunter2").add("id", 7))
        .hasToString("Key(secret=(not shown), id=7)");
  }

  @Test
  void canBeReadMoreThanOnce() {
    ToStringHelper describer = new ToStringHelper("Tag").add("key", "a");

    assertThat(describer).hasToString("Tag(key=a)").hasToString("Tag(key=a)");
  }
}
