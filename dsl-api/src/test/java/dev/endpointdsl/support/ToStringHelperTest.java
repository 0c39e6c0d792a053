package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToStringHelperTest {

  @Test
  void writesTheTypeAloneIfNothingIsSet() {
    assertThat(new ToStringHelper("Tag")).hasToString("Tag()");
    assertThat(new ToStringHelper("Tag").add("key", null).addSensitive("value", null))
        .hasToString("Tag()");
  }

  @Test
  void writesMembersThatAreSetInOrder() {
    ToStringHelper string =
        new ToStringHelper("Variant")
            .add("absent", null)
            .add("name", "blue")
            .add("alsoAbsent", null)
            .add("weight", 0.5)
            .add("items", List.of())
            .add("text", "");

    assertThat(string).hasToString("Variant(name=blue, weight=0.5, items=[], text=)");
  }

  @Test
  void doesNotShowSensitiveMembers() {
    assertThat(new ToStringHelper("Key").addSensitive("secret", "hunter2").add("id", 7))
        .hasToString("Key(secret=(not shown), id=7)");
  }

  @Test
  void canBeUsedTwice() {
    ToStringHelper string = new ToStringHelper("Tag").add("key", "a");

    assertThat(string).hasToString("Tag(key=a)").hasToString("Tag(key=a)");
  }
}
